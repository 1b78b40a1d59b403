import type { TargetStatus } from '#contract/monitoring.ts';
import { type Outlook, outlooks } from '#domain/monitoring/verdict.ts';

/** A target with its parts under it, as the decision has them in one sentence. */
export interface TargetWithParts {
  readonly whole: TargetStatus;
  readonly parts: readonly TargetStatus[];
}

export interface TargetGroup {
  readonly name: string | null;
  readonly targets: readonly TargetWithParts[];
}

export function joinParts(statuses: readonly TargetStatus[]): TargetWithParts[] {
  return statuses
    .filter(({ target }) => target.wholeId === null)
    .map((whole) => ({ whole, parts: statuses.filter(({ target }) => target.wholeId === whole.target.id) }));
}

/** In the order in which the decision names the groups. */
export function groupTargets(targets: readonly TargetWithParts[]): TargetGroup[] {
  const names = [...new Set(targets.map(({ whole }) => whole.target.group))];
  return names.map((name) => ({ name, targets: targets.filter(({ whole }) => whole.target.group === name) }));
}

/** Counted over the headline targets, so that the sum is the number that everybody knows; misses stand first. */
export const outlookOrder: readonly Outlook[] = ['missed', 'at-risk', 'watch', 'on-track', 'met', 'no-data'];

export function countHeadlines(targets: readonly TargetWithParts[]): Record<Outlook, number> {
  const count = (outlook: Outlook) => targets.filter(({ whole }) => whole.verdict.outlook === outlook).length;
  return Object.fromEntries(outlooks.map((outlook) => [outlook, count(outlook)])) as Record<Outlook, number>; // Every outlook is a key.
}

export function readOutlook(text: string | undefined): Outlook | null {
  return outlooks.find((outlook) => outlook === text) ?? null;
}

const needDecision: readonly Outlook[] = ['missed', 'at-risk'];

/** Wholes that stand badly, and parts that stand badly under a whole that does not. */
export function listMisses(targets: readonly TargetWithParts[]): TargetStatus[] {
  const isMiss = ({ verdict }: TargetStatus) => needDecision.includes(verdict.outlook);
  const misses = targets.flatMap(({ whole, parts }) => (isMiss(whole) ? [whole] : parts.filter(isMiss)));
  return misses.toSorted((a, b) => outlookOrder.indexOf(a.verdict.outlook) - outlookOrder.indexOf(b.verdict.outlook));
}
