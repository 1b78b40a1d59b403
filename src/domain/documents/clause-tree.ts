import type { Block } from './blocks.ts';
import { isBullet, readLabel, type Label } from './clause-labels.ts';
import type { Span } from './compiled-decision.ts';
import { placeInText } from './paragraph-text.ts';
import { shapeTable, type PlacedTable } from './table-shape.ts';

/** A clause while the compiler works on it: the text that later steps read, and how to find its place. */
export interface DraftClause {
  readonly id: string;
  readonly path: string;
  readonly label: string;
  readonly rank: number;
  heading: string | null;
  readonly text: string;
  readonly parent: DraftClause | null;
  readonly children: DraftClause[];
  readonly span: Span;
  /** The place in the repaired text of a position in `text`. */
  readonly placeOf: (position: number) => number;
}

export interface ClauseTree {
  readonly clauses: readonly DraftClause[];
  readonly tables: readonly PlacedTable[];
}

/** Rank of a paragraph without a number: it belongs to the clause before it and holds nothing itself. */
const LEAF_RANK = 1000;

function headingOf(text: string, label: Label, bold: boolean): string | null {
  if (text === '' || text.length > 400) return null;
  const heading = text.replace(/\s*:$/u, '');
  if (/[.;]$/u.test(heading) && !(bold && text.length < 200)) return null;
  if (label.rank >= 90 && !text.endsWith(':')) return null;
  return heading.replace(/[.;]$/u, '');
}

/** Grows the tree block by block. */
class Growth {
  readonly clauses: DraftClause[] = [];
  readonly tables: PlacedTable[] = [];
  private readonly open: DraftClause[] = [];
  private readonly counts = new Map<DraftClause | null, number>();

  add(block: Block, path: string, label: Label | null, parent: DraftClause | null): DraftClause {
    const text = label ? label.rest : block.text;
    const shift = block.text.length - text.length;
    const clause: DraftClause = {
      id: `c${this.clauses.length + 1}`,
      path,
      label: label?.label ?? '',
      rank: label?.rank ?? LEAF_RANK,
      heading: label ? headingOf(text, label, block.bold) : null,
      text,
      parent,
      children: [],
      span: block.span,
      placeOf: (position) => placeInText(block, position + shift),
    };
    this.clauses.push(clause);
    parent?.children.push(clause);
    return clause;
  }

  addTable(block: Block): void {
    const within = this.open.at(-1) ?? this.clauses.at(-1);
    if (!within) return;
    this.tables.push(shapeTable(block.rows, within.id, block.span));
  }

  addParagraph(block: Block): void {
    const parent = this.open.at(-1) ?? null;
    if (parent && titleContinues(parent, block)) parent.heading = block.text;
    this.add(block, `${parent ? `${parent.path}/` : ''}đoạn ${this.numbered(parent)}`, null, parent);
  }

  addLabelled(block: Block, label: Label): void {
    while ((this.open.at(-1)?.rank ?? -1) >= label.rank) this.open.pop();
    const parent = this.open.at(-1) ?? null;
    const step = isBullet(label) ? `${label.step}${this.numbered(parent)}` : label.step;
    this.open.push(this.add(block, parent ? `${parent.path}/${step}` : step, label, parent));
  }

  private numbered(parent: DraftClause | null): number {
    const count = (this.counts.get(parent) ?? 0) + 1;
    this.counts.set(parent, count);
    return count;
  }
}

/**
 * Puts the body's blocks into the order Phần … Điều … I … 1 … a) … (1) … -, keeping slips of numbering as they are.
 * `frontPath` says of a block of the document's head where it belongs, null for the body.
 */
export function buildClauseTree(
  blocks: readonly Block[],
  frontPath: (block: Block, index: number) => string | null,
): ClauseTree {
  const growth = new Growth();
  blocks.forEach((block, index) => {
    const front = frontPath(block, index);
    const label = block.kind === 'table' ? null : readLabel(block.text);
    if (block.kind === 'table') {
      if (front === null) growth.addTable(block);
    } else if (front !== null) growth.add(block, front, null, null);
    else if (label) growth.addLabelled(block, label);
    else growth.addParagraph(block);
  });
  return { clauses: growth.clauses, tables: growth.tables };
}

/** "Chương I" alone on its line has its title on the next. */
function titleContinues(parent: DraftClause, block: Block): boolean {
  return (
    parent.text === '' &&
    parent.heading === null &&
    block.text.length < 300 &&
    (block.bold || block.text === block.text.toUpperCase())
  );
}

/** The clause and everything above it, nearest first. */
export function ancestorsOf(clause: DraftClause): DraftClause[] {
  const chain: DraftClause[] = [];
  for (let at: DraftClause | null = clause; at; at = at.parent) chain.push(at);
  return chain;
}
