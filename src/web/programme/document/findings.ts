import type { Proposal } from '#contract/programme.ts';

export const findingTabs = ['targets', 'tasks', 'schemes', 'citations'] as const;
export type FindingTab = (typeof findingTabs)[number];
/** A document that changes a programme has its changes on a tab of their own, the first. */
export const AMENDMENTS = 'amendments';

/** Whether a document's own title says that it changes another, even where the other is not known. */
export function saysAmending(title: string | null): boolean {
  return /(?:sửa đổi|điều chỉnh|bổ sung)\s/iu.test(title ?? '');
}

/** From here on the program is sure enough that a person may confirm many at once; below it, each is looked at. */
export const HIGH_CONFIDENCE = 0.8;

export function tabOf(proposal: Proposal): FindingTab {
  if (proposal.content.kind === 'target') return 'targets';
  return proposal.content.task.kind === 'scheme' ? 'schemes' : 'tasks';
}

/** The tab that is open unless the address says otherwise: the first with something in it. */
export function firstTab(proposals: readonly Proposal[]): FindingTab {
  return findingTabs.find((tab) => proposals.some((proposal) => tabOf(proposal) === tab)) ?? 'targets';
}

export function isDoubtful(proposal: Proposal): boolean {
  return proposal.status === 'proposed' && proposal.confidence < HIGH_CONFIDENCE;
}

export function isSure(proposal: Proposal): boolean {
  return proposal.status === 'proposed' && proposal.confidence >= HIGH_CONFIDENCE;
}

export type Certainty = 'accepted' | 'rejected' | 'sure' | 'doubtful' | 'added';

/** What a proposal wears: what a person decided, else how sure the program is. */
export function certaintyOf(proposal: Proposal): Certainty {
  if (proposal.status !== 'proposed') return proposal.status;
  if (proposal.origin === 'person') return 'added';
  return isDoubtful(proposal) ? 'doubtful' : 'sure';
}

const urgency: Record<Certainty, number> = { doubtful: 0, added: 1, sure: 1, accepted: 2, rejected: 3 };

/** In the order of the decision, or those that need a look first. */
export function sortFindings(proposals: readonly Proposal[], doubtfulFirst: boolean): Proposal[] {
  if (!doubtfulFirst) return [...proposals];
  return proposals.toSorted((a, b) => urgency[certaintyOf(a)] - urgency[certaintyOf(b)] || a.id - b.id);
}

/** "(3)" for a target with a number, "NV 21", "ĐA 2", "BC 1" for the rest, counted in the order of the decision. */
export function marksOf(proposals: readonly Proposal[]): ReadonlyMap<number, string> {
  const counts = { task: 0, scheme: 0, report: 0, target: 0 };
  const letters = { task: 'NV', scheme: 'ĐA', report: 'BC', target: 'CT' };
  return new Map(
    proposals.map((proposal) => {
      const kind = proposal.content.kind === 'target' ? 'target' : proposal.content.task.kind;
      counts[kind] += 1;
      const number = proposal.content.kind === 'target' ? proposal.content.target.number.replace(/[()]/gu, '') : '';
      return [proposal.id, number === '' ? `${letters[kind]} ${counts[kind]}` : `(${number})`];
    }),
  );
}

export interface FindingCounts {
  readonly targets: number;
  readonly tasks: number;
  readonly schemes: number;
  readonly accepted: number;
  readonly rejected: number;
  readonly sure: number;
  readonly doubtful: number;
}

export function countFindings(proposals: readonly Proposal[]): FindingCounts {
  const count = (holds: (proposal: Proposal) => boolean) => proposals.filter(holds).length;
  const standing = proposals.filter(({ status }) => status !== 'rejected');
  return {
    targets: standing.filter((proposal) => tabOf(proposal) === 'targets').length,
    tasks: standing.filter((proposal) => tabOf(proposal) === 'tasks').length,
    schemes: standing.filter((proposal) => tabOf(proposal) === 'schemes').length,
    accepted: count(({ status }) => status === 'accepted'),
    rejected: count(({ status }) => status === 'rejected'),
    sure: count(isSure),
    doubtful: count(isDoubtful),
  };
}

/** The finding that comes `step` places after the chosen one; the ends hold. */
export function neighbour(shown: readonly Proposal[], chosen: number | null, step: 1 | -1): number | null {
  const at = shown.findIndex(({ id }) => id === chosen);
  if (at === -1) return shown[0]?.id ?? null;
  return shown[Math.min(Math.max(at + step, 0), shown.length - 1)]?.id ?? null;
}

/** The proposal of the same tab to go on with after one was decided: the next that still waits, else the one after it. */
export function nextOpen(shown: readonly Proposal[], decided: number): number | null {
  const at = shown.findIndex(({ id }) => id === decided);
  const after = [...shown.slice(at + 1), ...shown.slice(0, Math.max(at, 0))];
  return after.find(({ status }) => status === 'proposed')?.id ?? neighbour(shown, decided, 1);
}
