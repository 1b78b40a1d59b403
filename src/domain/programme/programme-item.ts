import type { Decimal } from '#domain/decimal.ts';
import type { Due } from '#domain/documents/compiled-decision.ts';
import type { Comparator } from './target.ts';

/** A target of a programme as far as a decision can change it. */
export interface TargetFacts {
  readonly kind: 'target';
  readonly name: string;
  readonly comparator: Comparator;
  readonly value: Decimal | null;
  readonly valueMax: Decimal | null;
  readonly unit: string | null;
  readonly denominator: Decimal | null;
  readonly asWritten: string;
  /** Names of the agencies that lead; none where nobody is named. */
  readonly leads: readonly string[];
}

/** A task of a programme as far as a decision can change it. */
export interface TaskFacts {
  readonly kind: 'task';
  readonly name: string;
  readonly product: string | null;
  readonly due: Omit<Due, 'every'>;
  /** The last good day. */
  readonly dueOn: string | null;
  readonly leads: readonly string[];
}

export type ItemFacts = TargetFacts | TaskFacts;

/** Where an item stands in its programme. */
export interface ItemPlace {
  readonly id: number;
  /** The number in its list: "3", "12"; null where it has none. */
  readonly number: string | null;
  /** The path of its clause in the programme's own decision; null where a later decision added it. */
  readonly clausePath: string | null;
  /** For a part of a target: its whole. */
  readonly wholeId: number | null;
}

export type ProgrammeItem = ItemPlace & ItemFacts;
