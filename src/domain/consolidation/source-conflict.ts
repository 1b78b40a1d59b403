import { type Canonical, canonicalText } from '#domain/canonical-text.ts';
import { compareDecimals, type Decimal } from '#domain/decimal.ts';
import type { Standing } from '#domain/reporting/snapshot.ts';

/** One of several figures for the same quantity, unit and period, with the exact versions that make it. */
export interface ConflictSide {
  /** 'counted' is the figure that the rule gives; 'report:7' one report's. */
  readonly key: string;
  readonly value: Decimal;
  readonly standing: Standing;
  readonly versionIds: readonly number[];
}

/** Two sources or more that give different figures for one quantity of one unit (null: of the province) in one period. */
export interface SourceConflict<Side extends ConflictSide = ConflictSide> {
  readonly quantityId: number;
  readonly agencyId: number | null;
  readonly sides: readonly Side[];
}

/** What somebody decided about a conflict; `chosen` is a side's key, or null where he leaves it open and says why. */
export interface SourceChoice {
  readonly number: number;
  readonly chosen: string | null;
  readonly reason: string;
  readonly sides: readonly ConflictSide[];
}

export const conflictStates = ['open', 'undecided', 'resolved', 'reopened'] as const;
export type ConflictState = (typeof conflictStates)[number];

/** Whether the sources contradict each other: by value, so that 7.5 and 7.50 agree. */
export function sidesDiffer(sides: readonly Pick<ConflictSide, 'value'>[]): boolean {
  const [first] = sides;
  return first !== undefined && sides.some(({ value }) => compareDecimals(value, first.value) !== 0);
}

/** A choice holds for exactly the versions that it was made between: a correction of any side opens the conflict again. */
export function judgeConflict(conflict: SourceConflict, latest: SourceChoice | null): ConflictState {
  if (latest === null) return 'open';
  if (sidesText(latest.sides) !== sidesText(conflict.sides)) return 'reopened';
  return latest.chosen === null ? 'undecided' : 'resolved';
}

/** The side whose figure counts by a choice that holds; null where the rule decides as ever. */
export function chosenSide<Side extends ConflictSide>(
  conflict: SourceConflict<Side>,
  latest: SourceChoice | null,
): Side | null {
  if (judgeConflict(conflict, latest) !== 'resolved') return null;
  return conflict.sides.find(({ key }) => key === latest?.chosen) ?? null;
}

/** A choice as it is written down; its SHA-256 goes into the log. */
export interface RecordedChoice extends SourceChoice {
  readonly quantityId: number;
  readonly agencyId: number | null;
  readonly periodKey: string;
  readonly decidedBy: number;
  readonly decidedAt: string;
}

export function choiceText(choice: RecordedChoice): string {
  const { quantityId, agencyId, periodKey, number, chosen, reason, decidedBy, decidedAt, sides } = choice;
  const who = { decidedBy, decidedAt };
  return canonicalText({ quantityId, agencyId, periodKey, number, chosen, reason, ...who, sides: inOrder(sides) });
}

/** The sides as one text, whatever their order: what a person saw when he chose. */
export function sidesText(sides: readonly ConflictSide[]): string {
  return canonicalText(inOrder(sides));
}

function inOrder(sides: readonly ConflictSide[]): Canonical {
  return [...sides]
    .sort((one, other) => (one.key < other.key ? -1 : 1))
    .map(({ key, value, standing, versionIds }) => ({
      key,
      value,
      standing,
      versionIds: [...versionIds].sort((one, other) => one - other),
    }));
}
