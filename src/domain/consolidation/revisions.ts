import type { Decimal } from '#domain/decimal.ts';
import type { ConsolidationOperator } from '#domain/programme/target.ts';
import type { Standing } from '#domain/reporting/snapshot.ts';
import { combineValues, weakestStanding } from './combine-leaves.ts';

/** A figure as it stood from a moment on. */
export interface Revision {
  readonly at: string;
  readonly value: Decimal | null;
  readonly standing: Standing | null;
}

/** A source with every version of it that was handed in. */
export interface RevisedLeaf {
  readonly used: boolean;
  readonly value: Decimal;
  readonly standing: Standing;
  readonly approvedAt: string | null;
  readonly submittedAt: string;
  readonly earlier: readonly Revision[];
}

const NOTHING_YET = { value: null, standing: null };

interface Event extends Revision {
  readonly leaf: number;
}

/**
 * What a figure has been since its first source came: each version that was handed in changes it, those that leave value and standing
 * alone are no revision. The last one is the present figure.
 */
export function replayRevisions(leaves: readonly RevisedLeaf[], operator: ConsolidationOperator): Revision[] {
  const events = leaves.flatMap((leaf, index) => (leaf.used ? eventsOf(leaf, index) : []));
  const inOrder = events.toSorted((one, other) => (one.at < other.at ? -1 : Number(one.at > other.at)));
  const present = new Map<number, Event>();
  const revisions: Revision[] = [];
  for (const event of inOrder) {
    present.set(event.leaf, event);
    const revision = { at: event.at, ...figureOf([...present.values()], operator) };
    const { value, standing } = revisions.at(-1) ?? NOTHING_YET;
    if (value !== revision.value || standing !== revision.standing) revisions.push(revision);
  }
  return revisions;
}

function eventsOf({ value, standing, approvedAt, submittedAt, earlier }: RevisedLeaf, leaf: number): Event[] {
  return [...earlier, { at: approvedAt ?? submittedAt, value, standing }].map((version) => ({ ...version, leaf }));
}

function figureOf(given: readonly Revision[], operator: ConsolidationOperator): Omit<Revision, 'at'> {
  const withValue = given.filter(({ value }) => value !== null);
  return {
    value: combineValues(
      withValue.flatMap(({ value }) => value ?? []),
      operator,
    ),
    standing: weakestStanding(withValue.flatMap(({ standing }) => standing ?? [])),
  };
}

/** The latest figure of each standing: what was estimated, what was preliminary, what became final, side by side. */
export function latestByStanding(revisions: readonly Revision[]): Map<Standing, Revision> {
  return new Map(revisions.flatMap((revision) => (revision.standing ? [[revision.standing, revision] as const] : [])));
}
