import type { ReportStatus } from './workflow.ts';

/** Why nobody writes into a report now. */
export const reportLocks = [
  'with-the-head',
  'awaits-signature',
  'awaits-sending',
  'handed-in',
  'period-closed',
] as const;
export type ReportLock = (typeof reportLocks)[number];

const LOCKS: Readonly<Partial<Record<ReportStatus, ReportLock>>> = {
  submitted: 'with-the-head',
  'for-signature': 'awaits-signature',
  signed: 'awaits-sending',
  approved: 'handed-in',
  sent: 'handed-in',
  received: 'handed-in',
  accepted: 'handed-in',
};

interface LockFacts {
  readonly status: ReportStatus;
  readonly periodClosed: boolean;
  readonly isCorrection: boolean;
}

/** The reason that stands between the report and its writers; null where they may write. */
export function findReportLock({ status, periodClosed, isCorrection }: LockFacts): ReportLock | null {
  return LOCKS[status] ?? (periodClosed && !isCorrection ? 'period-closed' : null);
}
