import { readBlocks } from '#domain/documents/blocks.ts';
import type { ClauseView, RepairView } from '#contract/programme.ts';
import { nearestPlace, placeOfWords, type Place } from './place-words.ts';
import { boldMarks, footnoteMarks, isFootnote, plainWords } from './received-marks.ts';
import { tableBlock } from './table-blocks.ts';
import {
  cutAtMarks,
  type Mark,
  type ParagraphBlock,
  type PlacedProposal,
  quotationsOf,
  type Read,
  type TextBlock,
} from './text-model.ts';

const CUT_TAILS = [28, 14, 6];

/** How deep each clause stands: 0 for Điều 1, 1 for I, 2 for 1. */
export function depthsOf(clauses: readonly ClauseView[]): ReadonlyMap<string, number> {
  const depths = new Map<string, number>();
  for (const clause of clauses) {
    depths.set(clause.key, clause.parentKey === null ? 0 : (depths.get(clause.parentKey) ?? 0) + 1);
  }
  return depths;
}

function joinPlace(text: string, lineBeforeCut: string): Place | null {
  const words = lineBeforeCut.trimEnd();
  for (const length of CUT_TAILS) {
    const tail = words.slice(-length);
    const at = tail === '' ? -1 : text.indexOf(tail);
    if (at === -1) continue;
    const end = at + tail.length;
    return text[end] === ' ' ? [end, end + 1] : [end - 1, end];
  }
  return null;
}

function repairMarks(
  text: string,
  clause: ClauseView,
  lines: readonly string[],
  repairs: readonly RepairView[],
): Mark[] {
  const seen = new Map<string, number>();
  return repairs.flatMap((repair): Mark[] => {
    if (repair.line < clause.firstLine || repair.line > clause.lastLine) return [];
    const line = lines[repair.line - 1] ?? '';
    if (repair.kind === 'page-cut') {
      const place = repair.reverted ? null : joinPlace(text, line);
      return place ? [{ place, repair }] : [];
    }
    const before = lines.slice(clause.firstLine - 1, repair.line - 1).join(' ').length;
    const seenKey = `${repair.line} ${repair.original}`;
    const column = line.indexOf(repair.original, seen.get(seenKey) ?? 0);
    seen.set(seenKey, column + 1);
    const place = nearestPlace(text, repair.reverted ? repair.original : repair.repaired, before + Math.max(column, 0));
    return place ? [{ place, repair }] : [];
  });
}

function findingMarks(text: string, proposals: readonly PlacedProposal[]): Mark[] {
  return proposals.flatMap((proposal) =>
    quotationsOf(proposal).flatMap((words): Mark[] => {
      const place = placeOfWords(text, words);
      return place ? [{ place, finding: proposal.id }] : [];
    }),
  );
}

/** Received lines with the words of those repairs that stand. */
function repairedLines(lines: readonly string[], repairs: readonly RepairView[]): readonly string[] {
  const mended = [...lines];
  for (const { kind, reverted, line, original, repaired } of repairs) {
    if (kind === 'scan' && !reverted) mended[line - 1] = (mended[line - 1] ?? '').replace(original, repaired);
  }
  return mended;
}

/** Reads the lines that no clause took in: tables, page breaks and what stands beside the text. */
class LooseLines {
  constructor(
    private readonly lines: readonly string[],
    private readonly proposals: readonly PlacedProposal[],
  ) {}

  /** `after` and `before` are the last line above and the first line below, from 1. */
  between(after: number, before: number, clauseKey: string | null): TextBlock[] {
    const blocks: TextBlock[] = [];
    let from = after;
    for (let at = after; at < before - 1; at += 1) {
      if (!(this.lines[at] ?? '').includes('\f')) continue;
      blocks.push(...this.read(from, at, clauseKey));
      blocks.push({ kind: 'page-break', key: `line-${at + 1}`, clauseKey: null, findings: [] });
      from = at + 1;
    }
    return [...blocks, ...this.read(from, before - 1, clauseKey)];
  }

  private read(from: number, to: number, clauseKey: string | null): TextBlock[] {
    const part = this.lines.slice(from, to);
    if (part.every((line) => line.trim() === '')) return [];
    const text = part.join('\n');
    const ends: number[] = [];
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) ends.push(at);
    const lineAt = (position: number) => from + 1 + (ends.findLastIndex((end) => end < position) + 1);
    return readBlocks(text).map((block): TextBlock => {
      if (block.kind === 'table') return tableBlock({ block, lineAt, clauseKey, proposals: this.proposals });
      const marks: Mark[] = block.bold ? [{ place: [0, block.text.length], bold: true }] : [];
      return {
        kind: 'paragraph',
        key: `line-${lineAt(block.span[0])}`,
        clauseKey: null,
        label: '',
        depth: 0,
        isHeading: false,
        isFootnote: isFootnote(block.text),
        stretches: cutAtMarks(block.text, [...marks, ...footnoteMarks(block.text)]),
        findings: [],
      };
    });
  }
}

function byClause(proposals: readonly PlacedProposal[]): ReadonlyMap<string, readonly PlacedProposal[]> {
  const found = new Map<string, PlacedProposal[]>();
  for (const proposal of proposals) {
    const own = found.get(proposal.clauseKey);
    if (own) own.push(proposal);
    else found.set(proposal.clauseKey, [proposal]);
  }
  return found;
}

type Shown = Pick<ParagraphBlock, 'label' | 'stretches'>;

const isCapital = (text: string) => text.length < 200 && /\p{L}/u.test(text) && text === text.toUpperCase();

function blocksOf(
  read: Read,
  lines: readonly string[],
  shownOf: (clause: ClauseView, proposals: readonly PlacedProposal[]) => Shown,
): TextBlock[] {
  const depths = depthsOf(read.clauses);
  const loose = new LooseLines(lines, read.proposals);
  const pieces: (TextBlock | ClauseView)[] = [];
  let shown = 0;
  let last: string | null = null;
  for (const clause of read.clauses) {
    if (clause.firstLine > shown + 1) pieces.push(...loose.between(shown, clause.firstLine, last));
    pieces.push(clause);
    last = clause.key;
    shown = Math.max(shown, clause.lastLine);
  }
  pieces.push(...loose.between(shown, lines.length + 1, last));
  const inTables = new Set(pieces.flatMap((piece) => ('kind' in piece ? piece.findings : [])));
  const found = byClause(read.proposals.filter(({ id }) => !inTables.has(id)));
  return pieces.map((piece): TextBlock => {
    if ('kind' in piece) return piece;
    const own = found.get(piece.key) ?? [];
    return {
      kind: 'paragraph',
      key: piece.key,
      clauseKey: piece.key,
      depth: depths.get(piece.key) ?? 0,
      isHeading: piece.heading !== null,
      isCentred: piece.path.startsWith('Mở đầu') && isCapital(piece.text),
      isFootnote: isFootnote(piece.text),
      findings: own.map(({ id }) => id),
      ...shownOf(piece, own),
    };
  });
}

/** The decision as it reads after repair: clauses in order with their findings, repairs and joined page cuts. */
export function repairedBlocks(read: Read): TextBlock[] {
  const lines = read.originalText.split('\n');
  return blocksOf(read, repairedLines(lines, read.repairs), (clause, proposals) => {
    const text = clause.text || (clause.heading ?? '');
    const received = plainWords(lines.slice(clause.firstLine - 1, clause.lastLine).join('\n'));
    const marks = [
      ...findingMarks(text, proposals),
      ...repairMarks(text, clause, lines, read.repairs),
      ...boldMarks(text, received),
      ...footnoteMarks(text),
    ];
    return { label: clause.label, stretches: cutAtMarks(text, marks) };
  });
}

/** The decision as it was received, line by line; words that a repair changes are marked. */
export function originalBlocks(read: Read): TextBlock[] {
  const lines = read.originalText.split('\n');
  return blocksOf(read, lines, (clause) => {
    const received = plainWords(lines.slice(clause.firstLine - 1, clause.lastLine).join('\n'));
    const { text } = received;
    const marks = read.repairs.flatMap((repair): Mark[] => {
      if (repair.kind === 'page-cut' || repair.line < clause.firstLine || repair.line > clause.lastLine) return [];
      const before = lines.slice(clause.firstLine - 1, repair.line - 1).join('\n').length;
      const place = nearestPlace(text, repair.original, before);
      return place ? [{ place, repair }] : [];
    });
    return { label: '', stretches: cutAtMarks(text, [...marks, ...boldMarks(text, received), ...footnoteMarks(text)]) };
  });
}
