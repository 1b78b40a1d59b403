import type { Decimal } from '#domain/decimal.ts';
import type { Comparator, Direction, Nature } from '#domain/programme/target.ts';

/** A half-open range of character positions in the REPAIRED text. */
export type Span = readonly [start: number, end: number];

/** First and last line (from 1) in the ORIGINAL text. */
export type LineRange = readonly [first: number, last: number];

/** What the document says of itself; null where the text is silent. */
export interface DocumentFacts {
  readonly type: string | null;
  readonly number: string | null;
  readonly date: string | null;
  readonly issuer: string | null;
  readonly title: string | null;
  /** The year that the programme is for, as the title (else the date) says. */
  readonly year: number | null;
  readonly signer: {
    readonly name: string | null;
    readonly position: string | null;
    readonly authority: string | null;
  } | null;
  /** The "Căn cứ …" paragraphs, as clause ids. */
  readonly legalBases: readonly string[];
  readonly recipients: readonly string[];
  readonly annexes: readonly { readonly name: string; readonly present: boolean }[];
}

/** One node of the clause tree. `label` is '' for a paragraph without a number of its own. */
export interface Clause {
  readonly id: string;
  readonly path: string;
  readonly label: string;
  readonly heading: string | null;
  readonly text: string;
  readonly parent: string | null;
  readonly lines: LineRange;
  readonly span: Span;
}

/** A target as it is read; its lines are told when the whole text is read. */
export interface TargetDraft {
  /** The decision's own number, '' when it gives none. */
  readonly number: string;
  readonly group: string | null;
  readonly name: string;
  readonly comparator: Comparator;
  readonly value: Decimal | null;
  readonly valueMax: Decimal | null;
  readonly unit: string | null;
  readonly denominator: Decimal | null;
  readonly year: number | null;
  readonly direction: Direction;
  readonly nature: Nature;
  /** Whether the value is a change ("tăng", "giảm") rather than the level itself: "tăng 7,5-8%" is a range of growth. */
  readonly change: 'increase' | 'decrease' | null;
  /** What had been reached before, where a table gives it beside the figure asked for. */
  readonly baseline: { readonly value: Decimal; readonly year: number } | null;
  readonly leads: readonly string[];
  readonly asWritten: string;
  readonly clause: string;
  readonly span: Span;
  readonly confidence: number;
  /** Why a person should look at it; none where nothing is in doubt. */
  readonly reasons: readonly TargetDoubt[];
  /** 'of-which': contained in the whole ("trong đó"); 'also': another measure of the same target; null for a whole. */
  readonly partKind: 'of-which' | 'also' | null;
  readonly parts: readonly TargetDraft[];
}

export type TargetDoubt =
  /** The figure stands alone: no word says at least, at most or to reach. */
  | 'no-comparator-word'
  | 'no-unit'
  /** Stands outside the part of the document that sets targets. */
  | 'outside-targets'
  /** The name is that of the measure before or after it. */
  | 'name-inherited'
  /** The name is only the unit, or nothing. */
  | 'name-unclear'
  | 'from-table';

export interface CompiledTarget extends TargetDraft {
  readonly lines: LineRange;
  readonly parts: readonly CompiledTarget[];
}

export type DueKind = 'date' | 'month' | 'quarter' | 'half' | 'year' | 'recurring' | 'continuous' | 'event' | 'none';
export type Every = 'day' | 'week' | 'month' | 'quarter' | 'half' | 'year';

export interface Due {
  readonly kind: DueKind;
  /** '2024-01-20', '2024-03', '2024-Q3', '2024-H1', '2024'; null where the text gives none. */
  readonly value: string | null;
  /** Only for `recurring`. */
  readonly every: Every | null;
  /** "trước ngày 20/01": the 19th is the last good day. */
  readonly strictBefore: boolean;
  /** "nếu cần thiết". */
  readonly conditional: boolean;
  readonly asWritten: string | null;
}

/** Why a task is less than sure. */
export type TaskReason =
  | 'no-lead'
  | 'lead-inherited'
  | 'open-list'
  | 'no-due'
  /** The end of the phase that a heading names. */
  | 'due-inherited'
  | 'due-without-year'
  | 'due-unclear'
  | 'long-sentence'
  | 'no-directive-verb';

/** A task as it is read; its lines are told when the whole text is read. */
export interface TaskDraft {
  readonly title: string;
  readonly kind: 'task' | 'scheme' | 'report';
  readonly leads: readonly string[];
  readonly cooperating: readonly string[];
  readonly product: string | null;
  readonly due: Due;
  readonly asWritten: string;
  readonly clause: string;
  readonly span: Span;
  /** With the lines that say who and when, where they stand below it. */
  readonly extent?: Span;
  readonly confidence: number;
  readonly reasons?: readonly TaskReason[];
}

export interface CompiledTask extends TaskDraft {
  readonly lines: LineRange;
  readonly reasons: readonly TaskReason[];
}

/** Two mentions of one document that do not agree. */
export interface CitationConflict {
  readonly field: 'date' | 'type';
  readonly first: string;
  readonly other: string;
  /** Where the other stands. */
  readonly clause: string;
}

/** A citation as it is read; its lines are told when the whole text is read. */
export interface CitationDraft {
  readonly type: string | null;
  readonly number: string | null;
  readonly title: string | null;
  readonly date: string | null;
  readonly issuer: string | null;
  /** Where it is named first. */
  readonly clause: string;
  /** Every clause that names it. */
  readonly clauses: readonly string[];
  readonly asWritten: string;
  /** The place of its first mention. */
  readonly span: Span;
  readonly conflicts: readonly CitationConflict[];
}

export interface Citation extends CitationDraft {
  readonly lines: LineRange;
}

export interface CitedAgency {
  readonly name: string;
  readonly clauses: readonly string[];
}

export interface DocumentTable {
  readonly clause: string;
  /** A head of two rows is made one: "Mục tiêu 2025", "Mục tiêu 2030". */
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly lines: LineRange;
  readonly rowLines: readonly LineRange[];
}

/**
 * One repair of the received text. The received text itself is never changed: leaving a repair out gives back exactly
 * what stood there. `offset` counts characters of the original text, `line` and `column` count from 1.
 */
export interface Repair {
  readonly id: string;
  readonly kind: 'scan' | 'page-cut';
  readonly line: number;
  readonly column: number;
  readonly offset: number;
  readonly original: string;
  readonly repaired: string;
  readonly rule: string;
  /** The words around it, repaired, for a person to judge by. */
  readonly context: string;
  /** A person decided that the original stands. */
  readonly reverted: boolean;
}

export type GapKind =
  | 'no-type'
  | 'no-number'
  | 'no-date'
  | 'no-issuer'
  | 'no-lead'
  | 'no-due'
  | 'no-product'
  | 'open-agency-list'
  | 'missing-annex'
  | 'numbering'
  | 'citation-conflict'
  | 'near-duplicate'
  | 'no-measure';

export interface Gap {
  readonly kind: GapKind;
  /** 'document', 'tasks[4]', 'targets[2]', or a clause id. */
  readonly about: string;
  readonly message: string;
  /** The other of two near-duplicates: 'tasks[9]'. */
  readonly with?: string;
}

/** What was done to the whole text in reading it, told once with how often and where first. */
export interface ReadingNote {
  /** 'line-join': a paragraph's wrapped lines were joined; 'word-join': "_" between syllables was read as a space. */
  readonly code: 'line-join' | 'word-join';
  readonly count: number;
  /** The first places, as lines of the original text. */
  readonly lines: readonly number[];
  readonly message: string;
}

/** What the compiler read out of one document; every item waits for a person to confirm it. */
export interface CompiledDecision {
  /** False where the text does not look like a decision, plan, resolution or annex at all. */
  readonly recognised: boolean;
  readonly problems: readonly { readonly code: string; readonly message: string }[];
  readonly document: DocumentFacts;
  readonly clauses: readonly Clause[];
  readonly targets: readonly CompiledTarget[];
  readonly tasks: readonly CompiledTask[];
  readonly citations: readonly Citation[];
  readonly agencies: readonly CitedAgency[];
  readonly tables: readonly DocumentTable[];
  readonly repairs: readonly Repair[];
  readonly notes: readonly ReadingNote[];
  readonly gaps: readonly Gap[];
}
