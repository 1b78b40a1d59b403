import type { Day } from '#domain/calendar.ts';
import type { Decimal } from '#domain/decimal.ts';
import type { AgencyDetails } from '../register.ts';
import type { AgencyKind } from '../role.ts';

export const agencyEventKinds = ['found', 'rename', 'move', 'merge', 'split', 'abolish', 'level-ends'] as const;
export type AgencyEventKind = (typeof agencyEventKinds)[number];

/** Every event has a day from which it holds and the paper that says so. */
interface Legal {
  readonly effectiveOn: Day;
  readonly legalBasis: string;
}

/** A body that takes something over: an existing one without details keeps its own; a new one needs them. */
export interface Successor {
  readonly agencyId: number;
  readonly details: AgencyDetails | null;
}

export interface ShareHolder extends Successor {
  /** '0.6'; all shares of a split are exactly 1 together. */
  readonly share: Decimal;
}

export interface Founding extends Legal {
  readonly kind: 'found';
  readonly agencyId: number;
  readonly details: AgencyDetails;
}

export interface Renaming extends Legal {
  readonly kind: 'rename';
  readonly agencyId: number;
  readonly name: string;
  readonly shortName: string;
  readonly abbreviation: string | null;
  /** A new code where the new name brings one; null keeps the old. */
  readonly officialCode: string | null;
}

export interface Moving extends Legal {
  readonly kind: 'move';
  readonly agencyId: number;
  readonly parentId: number | null;
}

/** Bodies that end in another, which may be one that goes on or a new one. */
export interface Merging extends Legal {
  readonly kind: 'merge';
  readonly agencyIds: readonly number[];
  readonly into: Successor;
}

/** A body is divided. It goes on where it is itself among the successors; figures are divided by the key that is named. */
export interface Splitting extends Legal {
  readonly kind: 'split';
  readonly agencyId: number;
  /** By what the shares were reckoned: 'dân số ngày 31/12/2024'. */
  readonly key: string;
  readonly successors: readonly ShareHolder[];
  /** Which of them takes what cannot be divided: functions, tasks, open reports, subordinate bodies. */
  readonly heirId: number;
}

export interface Abolishing extends Legal {
  readonly kind: 'abolish';
  readonly agencyId: number;
  readonly successorId: number | null;
}

/** All bodies of one level end on one day; those under them come under the body above. */
export interface LevelEnding extends Legal {
  readonly kind: 'level-ends';
  readonly level: AgencyKind;
  /** Who takes over their duties and figures; null leaves the figures with the bodies that reported them. */
  readonly successorId: number | null;
}

export type AgencyEvent = Founding | Renaming | Moving | Merging | Splitting | Abolishing | LevelEnding;

/** What became of one body: who takes what cannot be divided, and who has which share of its figures. */
export interface Passing {
  readonly agencyId: number;
  readonly ends: boolean;
  readonly heirId: number | null;
  readonly shares: readonly { readonly successorId: number; readonly share: Decimal }[];
}
