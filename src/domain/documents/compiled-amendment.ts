import type { Decimal } from '#domain/decimal.ts';
import type { Comparator } from '#domain/programme/target.ts';
import type { CompiledDecision, Due, LineRange, Span, TargetDraft, TaskDraft } from './compiled-decision.ts';

/** The document that a later one changes, as far as the later one says. */
export interface AmendedDocument {
  readonly type: string | null;
  readonly number: string | null;
  readonly date: string | null;
  /** "Chương trình công tác trọng tâm năm 2024". */
  readonly name: string | null;
}

/** A planned figure as an amendment words it. */
export interface Figure {
  /** Null where only the number is said ("thành 8%"): the comparator that held goes on. */
  readonly comparator: Comparator | null;
  readonly value: Decimal | null;
  readonly valueMax: Decimal | null;
  readonly unit: string | null;
  readonly denominator: Decimal | null;
  readonly asWritten: string;
}

/** What changes in one item; `from` is null where the amendment does not say what held before. */
export type FieldChange =
  | { readonly field: 'figure'; readonly from: Figure | null; readonly to: Figure }
  | { readonly field: 'due'; readonly from: Due | null; readonly to: Due }
  | { readonly field: 'lead'; readonly from: readonly string[] | null; readonly to: readonly string[] }
  | { readonly field: 'product'; readonly from: null; readonly to: string }
  | { readonly field: 'name'; readonly from: null; readonly to: string }
  /** "Thay thế cụm từ “A” bằng cụm từ “B”". */
  | { readonly field: 'words'; readonly from: string; readonly to: string };

/** Why a reading is believed, or doubted. */
export type AmendmentReason =
  | 'says-so'
  | 'under-heading'
  | 'in-table'
  | 'place-named'
  | 'item-named'
  | 'number-named'
  | 'old-value-said'
  | 'nothing-named'
  | 'no-new-value';

/** One change that a later decision makes in a programme, as it is read. */
export interface AmendmentDraft {
  readonly kind: 'add' | 'drop' | 'change';
  /** Null where the words do not tell a target from a task. */
  readonly item: 'target' | 'task' | null;
  readonly document: AmendedDocument;
  /** "điểm a khoản 2 Điều 1", as written. */
  readonly place: string | null;
  /** The same from the widest step to the narrowest: "Điều 1", "2", "a". */
  readonly steps: readonly string[];
  /** "số thứ tự 12", "chỉ tiêu số 3". */
  readonly number: string | null;
  readonly name: string | null;
  /** For a part of a target: the whole's name. */
  readonly within: string | null;
  readonly changes: readonly FieldChange[];
  /** What is added. */
  readonly target: TargetDraft | null;
  readonly task: TaskDraft | null;
  readonly asWritten: string;
  readonly clause: string;
  readonly span: Span;
  readonly confidence: number;
  readonly reasons: readonly AmendmentReason[];
}

export interface CompiledAmendment extends AmendmentDraft {
  readonly lines: LineRange;
}

/** What a later decision amends, and from which day. */
export interface Amending {
  readonly document: AmendedDocument;
  /** The day that the text names for its coming into force, else its own day. */
  readonly inForceOn: string | null;
}

/** What the compiler read out of one document, with the changes that it makes in an earlier one. */
export interface CompiledText extends CompiledDecision {
  /** Null where the document amends no programme. */
  readonly amending: Amending | null;
  readonly amendments: readonly CompiledAmendment[];
}
