import type { Block } from './blocks.ts';
import { isBullet, readLabel, type Label } from './clause-labels.ts';
import { depthFor, inContext } from './clause-levels.ts';
import type { Span } from './compiled-decision.ts';
import { placeInText } from './paragraph-text.ts';
import { shapeTable, type PlacedTable } from './table-shape.ts';

/** A clause while the compiler works on it: the text that later steps read, and how to find its place. */
export interface DraftClause {
  readonly id: string;
  readonly path: string;
  readonly label: string;
  readonly rank: number;
  readonly family: string;
  readonly order: number | null;
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

/** Where a block stands: in the document's head (with its path there), at the head of an attached document, or in the body. */
export type Role =
  | { readonly kind: 'front'; readonly path: string }
  | { readonly kind: 'attachment'; readonly opens: boolean }
  | { readonly kind: 'body' };

/** Rank of a paragraph without a number: it belongs to the clause before it and holds nothing itself. */
const LEAF_RANK = 1000;

/** A heading in bold or in capitals without a number: it holds what letters and dashes list below it. */
const HEADING_RANK = 75;

/** Headings by marks stand in each other by their depth, a bold one in them all. */
const rankOf = ({ level }: Block) => HEADING_RANK + (level ?? 9) / 10;

const unnumbered = ({ text }: Block, rank: number): Label => ({
  label: '',
  step: '',
  rank,
  rest: text,
  family: '',
  order: null,
});

function isHeading({ text, bold, level }: Block): boolean {
  if (text.length < 4 || text.length >= 200 || /[.;,]$/u.test(text) || text.startsWith('(')) return false;
  return bold || level !== null || (text === text.toUpperCase() && /\p{Lu}{2}/u.test(text));
}

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
  private readonly levels = new Map<DraftClause, number>();

  add(block: Block, path: string, label: Label | null, parent: DraftClause | null): DraftClause {
    const text = label ? label.rest : block.text;
    const shift = block.text.length - text.length;
    const clause: DraftClause = {
      id: `c${this.clauses.length + 1}`,
      path,
      label: label?.label ?? '',
      rank: label?.rank ?? LEAF_RANK,
      family: label?.family ?? '',
      order: label?.order ?? null,
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

  /** A document that this one issues: its clauses stand under a heading of its own, not under the article before it. */
  addAttachment(block: Block, opens: boolean): void {
    const root = this.open[0];
    if (!opens && root?.rank === 0) {
      this.add(block, `${root.path}/đoạn ${this.numbered(root)}`, null, root);
      return;
    }
    this.open.length = 0;
    const count = this.numbered(null);
    const path = `Kèm theo ${count}`;
    const clause = this.add(block, path, unnumbered(block, 0), null);
    clause.heading = block.text;
    this.open.push(clause);
  }

  addParagraph(block: Block): void {
    const heads = !this.continueTitle(block) && isHeading(block);
    if (heads) this.closeFor(block);
    const parent = this.open.at(-1) ?? null;
    const path = `${parent ? `${parent.path}/` : ''}đoạn ${this.numbered(parent)}`;
    const clause = this.add(block, path, heads ? unnumbered(block, rankOf(block)) : null, parent);
    if (heads) this.open.push(clause);
    if (heads && block.level !== null) this.levels.set(clause, block.level);
  }

  /** Takes the block as the title, or the rest of it, of the clause before; true where it is the whole title. */
  private continueTitle(block: Block): boolean {
    const before = this.open.at(-1);
    if (!before) return false;
    const isTitle = titleContinues(before, block);
    if (isTitle) before.heading = block.text.replace(/\s*:$/u, '');
    else if (isCutHeading(before, block)) before.heading = `${before.heading} ${block.text}`.replace(/\s*:$/u, '');
    return isTitle;
  }

  /** A heading ends what is narrower; one by its marks also every heading of its depth or deeper. */
  private closeFor(block: Block): void {
    const { level } = block;
    const same = level === null ? -1 : this.open.findIndex((clause) => (this.levels.get(clause) ?? 0) >= level);
    if (same >= 0) this.open.length = same;
    this.open.length = this.open.findLastIndex(({ rank }) => rank < rankOf(block)) + 1;
  }

  addLabelled(block: Block, read: Label): void {
    const label = inContext(read, this.open);
    this.open.length = depthFor(label, this.open);
    const parent = this.open.at(-1) ?? null;
    const step = isBullet(label) ? `${label.step}${this.numbered(parent)}` : label.step;
    const clause = this.add(block, parent ? `${parent.path}/${step}` : step, label, parent);
    this.open.push(clause);
    if (block.level !== null) this.levels.set(clause, block.level);
  }

  private numbered(parent: DraftClause | null): number {
    const count = (this.counts.get(parent) ?? 0) + 1;
    this.counts.set(parent, count);
    return count;
  }
}

/** Puts the body's blocks into the order Phần … Điều … I … 1 … a) … (1) … -, keeping slips of numbering as they are. */
export function buildClauseTree(blocks: readonly Block[], roleOf: (block: Block, index: number) => Role): ClauseTree {
  const growth = new Growth();
  blocks.forEach((block, index) => {
    const role = roleOf(block, index);
    const label = block.kind === 'table' ? null : readLabel(block.text);
    if (block.kind === 'table') {
      if (role.kind !== 'front') growth.addTable(block);
    } else if (role.kind === 'front') growth.add(block, role.path, null, null);
    else if (role.kind === 'attachment') growth.addAttachment(block, role.opens);
    else if (label) growth.addLabelled(block, label);
    else growth.addParagraph(block);
  });
  return { clauses: growth.clauses, tables: growth.tables };
}

/** "Chương I" alone on its line has its title on the next. */
function titleContinues(parent: DraftClause, { text, bold }: Block): boolean {
  if (parent.text !== '' || parent.heading !== null || text.length >= 300) return false;
  return bold || text === text.toUpperCase() || (parent.children.length === 0 && !/[.;]$/u.test(text));
}

/** A bold heading that a line end cut in two bold paragraphs. */
function isCutHeading({ heading, text, rank, children }: DraftClause, { text: rest, bold }: Block): boolean {
  return (
    bold &&
    heading !== null &&
    children.length === 0 &&
    rank < 90 &&
    text.length > 45 &&
    /[\p{L},]$/u.test(text) &&
    rest.length < 160
  );
}

/** The clause and everything above it, nearest first. */
export function ancestorsOf(clause: DraftClause): DraftClause[] {
  const chain: DraftClause[] = [];
  for (let at: DraftClause | null = clause; at; at = at.parent) chain.push(at);
  return chain;
}
