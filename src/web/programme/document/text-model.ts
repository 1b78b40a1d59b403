import type { DocumentView, Proposal, RepairView } from '#contract/programme.ts';
import type { Place } from './place-words.ts';

/** A run of text that belongs to the same findings and to at most one repair. */
export interface Stretch {
  readonly text: string;
  readonly findings: readonly number[];
  readonly repair: RepairView | null;
  readonly bold?: boolean;
  /** The name of the footnote that is called or told here. */
  readonly note?: string;
}

/** One paragraph of the decision as it is shown; `clauseKey` is null for lines that no clause took in. */
export interface ParagraphBlock {
  readonly kind: 'paragraph';
  readonly key: string;
  readonly clauseKey: string | null;
  readonly label: string;
  readonly depth: number;
  readonly isHeading: boolean;
  /** Stands in the middle of the page: the names at the head of the document. */
  readonly isCentred?: boolean;
  readonly isFootnote?: boolean;
  readonly stretches: readonly Stretch[];
  /** Every proposal that was read from this paragraph. */
  readonly findings: readonly number[];
}

export interface CellView {
  readonly stretches: readonly Stretch[];
  readonly colSpan: number;
  readonly rowSpan: number;
  readonly isHead: boolean;
  readonly isFigure: boolean;
}

export interface RowView {
  readonly key: string;
  readonly cells: readonly CellView[];
  readonly findings: readonly number[];
}

export interface TableBlock {
  readonly kind: 'table';
  readonly key: string;
  /** The clause that the table stands in. */
  readonly clauseKey: string | null;
  /** Only lays out the page: the head of the document, the signature. */
  readonly isLayout: boolean;
  readonly headRows: number;
  /** How much of the table's width each column asks for, in per cent. */
  readonly widths: readonly number[];
  readonly rows: readonly RowView[];
  readonly findings: readonly number[];
}

interface PageBreak {
  readonly kind: 'page-break';
  readonly key: string;
  readonly clauseKey: null;
  readonly findings: readonly number[];
}

export type TextBlock = ParagraphBlock | TableBlock | PageBreak;

/** What of a proposal decides where it is marked in the text. */
export type PlacedProposal = Pick<Proposal, 'id' | 'clauseKey' | 'content'>;
export type Read = Pick<DocumentView, 'originalText' | 'clauses' | 'repairs'> & {
  readonly proposals: readonly PlacedProposal[];
};

export interface Mark {
  readonly place: Place;
  readonly finding?: number;
  readonly repair?: RepairView;
  readonly bold?: true;
  readonly note?: string;
}

/** Cuts a text at the ends of its marks, so that each run carries the marks that cover it. */
export function cutAtMarks(text: string, marks: readonly Mark[]): Stretch[] {
  const ends = new Set([0, text.length, ...marks.flatMap(({ place }) => place)]);
  const cuts = [...ends].filter((at) => at >= 0 && at <= text.length).toSorted((a, b) => a - b);
  return cuts.slice(1).map((end, index) => {
    const start = cuts[index] ?? 0;
    const covering = marks.filter(({ place }) => place[0] <= start && place[1] >= end);
    const findings = covering.flatMap(({ finding }) => finding ?? []);
    const note = covering.find((mark) => mark.note !== undefined)?.note;
    return {
      text: text.slice(start, end),
      findings: [...new Set(findings)],
      repair: covering.find(({ repair }) => repair)?.repair ?? null,
      ...(covering.some(({ bold }) => bold) ? { bold: true } : {}),
      ...(note === undefined ? {} : { note }),
    };
  });
}

/** The quotations of a proposal: a target's own words and its parts', or a task's. */
export function quotationsOf({ content }: PlacedProposal): readonly string[] {
  if (content.kind === 'task') return [content.task.asWritten || content.task.title];
  return [content.target.asWritten, ...content.target.parts.map((part) => part.asWritten)];
}

/** The lines of the received text that a proposal was read from; null where a person wrote it. */
export function linesOf({ content }: PlacedProposal): readonly [number, number] | null {
  return (content.kind === 'task' ? content.task.lines : content.target.lines) ?? null;
}
