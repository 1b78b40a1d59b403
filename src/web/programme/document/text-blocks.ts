import type { ClauseView, DocumentView, Proposal, RepairView } from '#contract/programme.ts';
import { nearestPlace, placeOfWords, type Place } from './place-words.ts';

/** A run of a clause's text that belongs to the same findings and to at most one repair. */
export interface Stretch {
  readonly text: string;
  readonly findings: readonly number[];
  readonly repair: RepairView | null;
}

/** One paragraph of the decision as it is shown; `clauseKey` is null for lines that no clause took in. */
export interface TextBlock {
  readonly key: string;
  readonly clauseKey: string | null;
  readonly label: string;
  readonly depth: number;
  readonly isHeading: boolean;
  readonly stretches: readonly Stretch[];
  /** Every proposal that was read from this paragraph. */
  readonly findings: readonly number[];
}

type Read = Pick<DocumentView, 'originalText' | 'clauses' | 'repairs' | 'proposals'>;
interface Mark {
  readonly place: Place;
  readonly finding: number | null;
  readonly repair: RepairView | null;
}

const CUT_TAILS = [28, 14, 6];

/** How deep each clause stands: 0 for Điều 1, 1 for I, 2 for 1. */
export function depthsOf(clauses: readonly ClauseView[]): ReadonlyMap<string, number> {
  const depths = new Map<string, number>();
  for (const clause of clauses) {
    depths.set(clause.key, clause.parentKey === null ? 0 : (depths.get(clause.parentKey) ?? 0) + 1);
  }
  return depths;
}

/** The quotations of a proposal: a target's own words and its parts', or a task's. */
export function quotationsOf(proposal: Proposal): readonly string[] {
  const { content } = proposal;
  if (content.kind === 'task') return [content.task.asWritten || content.task.title];
  return [content.target.asWritten, ...content.target.parts.map((part) => part.asWritten)];
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
  return repairs.flatMap((repair) => {
    if (repair.line < clause.firstLine || repair.line > clause.lastLine) return [];
    const line = lines[repair.line - 1] ?? '';
    if (repair.kind === 'page-cut') {
      const place = repair.reverted ? null : joinPlace(text, line);
      return place ? [{ place, finding: null, repair }] : [];
    }
    const before = lines.slice(clause.firstLine - 1, repair.line - 1).join(' ').length;
    const seenKey = `${repair.line} ${repair.original}`;
    const column = line.indexOf(repair.original, seen.get(seenKey) ?? 0);
    seen.set(seenKey, column + 1);
    const place = nearestPlace(text, repair.reverted ? repair.original : repair.repaired, before + Math.max(column, 0));
    return place ? [{ place, finding: null, repair }] : [];
  });
}

function findingMarks(text: string, proposals: readonly Proposal[]): Mark[] {
  return proposals.flatMap((proposal) =>
    quotationsOf(proposal).flatMap((words) => {
      const place = placeOfWords(text, words);
      return place ? [{ place, finding: proposal.id, repair: null }] : [];
    }),
  );
}

/** Cuts a text at the ends of its marks, so that each run carries the marks that cover it. */
export function cutAtMarks(text: string, marks: readonly Mark[]): Stretch[] {
  const ends = new Set([0, text.length, ...marks.flatMap(({ place }) => place)]);
  const cuts = [...ends].filter((at) => at >= 0 && at <= text.length).toSorted((a, b) => a - b);
  return cuts.slice(1).map((end, index) => {
    const start = cuts[index] ?? 0;
    const covering = marks.filter(({ place }) => place[0] <= start && place[1] >= end);
    const findings = covering.flatMap(({ finding }) => (finding === null ? [] : [finding]));
    return {
      text: text.slice(start, end),
      findings: [...new Set(findings)],
      repair: covering.find(({ repair }) => repair !== null)?.repair ?? null,
    };
  });
}

function looseBlocks(lines: readonly string[], after: number, before: number): TextBlock[] {
  return lines.slice(after, before - 1).flatMap((line, index) => {
    if (line.trim() === '') return [];
    const key = `line-${after + index + 1}`;
    return [
      { key, clauseKey: null, label: '', depth: 0, isHeading: false, stretches: cutAtMarks(line, []), findings: [] },
    ];
  });
}

function byClause(proposals: readonly Proposal[]): Map<string, Proposal[]> {
  const found = new Map<string, Proposal[]>();
  for (const proposal of proposals) found.set(proposal.clauseKey, [...(found.get(proposal.clauseKey) ?? []), proposal]);
  return found;
}

function blocksOf(
  read: Read,
  textOf: (clause: ClauseView, lines: readonly string[]) => Pick<TextBlock, 'label' | 'stretches'>,
) {
  const lines = read.originalText.split('\n');
  const depths = depthsOf(read.clauses);
  const found = byClause(read.proposals);
  const blocks: TextBlock[] = [];
  let shown = 0;
  for (const clause of read.clauses) {
    blocks.push(...looseBlocks(lines, shown, clause.firstLine), {
      key: clause.key,
      clauseKey: clause.key,
      depth: depths.get(clause.key) ?? 0,
      isHeading: clause.heading !== null,
      findings: (found.get(clause.key) ?? []).map(({ id }) => id),
      ...textOf(clause, lines),
    });
    shown = Math.max(shown, clause.lastLine);
  }
  return [...blocks, ...looseBlocks(lines, shown, lines.length + 1)];
}

/** The decision as it reads after repair: clauses in order with their findings, repairs and joined page cuts. */
export function repairedBlocks(read: Read): TextBlock[] {
  const found = byClause(read.proposals);
  return blocksOf(read, (clause, lines) => {
    const text = clause.text || (clause.heading ?? '');
    const marks = [
      ...findingMarks(text, found.get(clause.key) ?? []),
      ...repairMarks(text, clause, lines, read.repairs),
    ];
    return { label: clause.label, stretches: cutAtMarks(text, marks) };
  });
}

/** The decision as it was received, line by line; words that a repair changes are marked. */
export function originalBlocks(read: Read): TextBlock[] {
  return blocksOf(read, (clause, lines) => {
    const text = lines.slice(clause.firstLine - 1, clause.lastLine).join('\n');
    const marks = read.repairs.flatMap((repair): Mark[] => {
      if (repair.kind === 'page-cut' || repair.line < clause.firstLine || repair.line > clause.lastLine) return [];
      const before = lines.slice(clause.firstLine - 1, repair.line - 1).join('\n').length;
      const place = nearestPlace(text, repair.original, before);
      return place ? [{ place, finding: null, repair }] : [];
    });
    return { label: '', stretches: cutAtMarks(text, marks) };
  });
}
