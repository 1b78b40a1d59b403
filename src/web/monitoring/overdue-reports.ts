import type { LeaderView } from '#contract/monitoring.ts';

/** Reports that should be in: those still within their time are nobody's fault. */
export function countOverdue(missing: LeaderView['reports']['missing']): number {
  return missing.filter(({ timeliness }) => timeliness.class === 'overdue' || timeliness.class === 'not-reported')
    .length;
}
