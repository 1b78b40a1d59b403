import type { Decimal } from '#domain/decimal.ts';
import type { Comparator } from '#domain/programme/target.ts';
import type { DueKind, Every } from '../compiled-decision.ts';

/** First and last line, from 1, in the file as it is stored. */
export type Lines = readonly [first: number, last: number];

export interface GoldTarget {
  readonly lines: Lines;
  readonly name: string;
  readonly comparator: Comparator;
  readonly value: Decimal | null;
  readonly valueMax: Decimal | null;
  readonly unit: string | null;
  readonly year: number | null;
  /** Counts neither way: careful readers may differ. */
  readonly optional: boolean;
}

export interface GoldTask {
  readonly lines: Lines;
  readonly title: string;
  readonly leads: readonly string[];
  readonly cooperating: readonly string[];
  readonly due: GoldDue;
  readonly optional: boolean;
}

export interface GoldDue {
  readonly kind: DueKind;
  readonly value: string | null;
  readonly strictBefore: boolean;
  readonly every: Every | null;
}

export interface GoldCitation {
  readonly line: number;
  readonly type: string | null;
  readonly number: string | null;
  readonly title: string | null;
  readonly date: string | null;
  readonly optional: boolean;
}

export interface GoldDueDay {
  readonly lines: Lines;
  readonly kind: DueKind;
  readonly value: string | null;
  readonly optional: boolean;
}

export interface GoldClause {
  readonly line: number;
  readonly label: string;
  /** The line of the clause above, null at the top. */
  readonly parent: number | null;
}

export interface GoldFacts {
  readonly type: string | null;
  readonly number: string | null;
  readonly date: string | null;
  readonly issuer: string | null;
  readonly title: string | null;
  readonly signer: {
    readonly name: string | null;
    readonly position: string | null;
    readonly authority: string | null;
  } | null;
}

/** What a careful reader found in one document; the rules of reading stand in docs/gold-annotations.md. */
export interface GoldAnnotation {
  readonly file: string;
  readonly keptAside: boolean;
  readonly document: GoldFacts;
  readonly structure: readonly GoldClause[];
  readonly targets: readonly GoldTarget[];
  readonly tasks: readonly GoldTask[];
  readonly citations: readonly GoldCitation[];
  readonly deadlines: readonly GoldDueDay[];
  readonly distractors: readonly { readonly line: number; readonly words: string }[];
}
