import type { TimelinessClass } from './timeliness.ts';
import type { ReportStatus } from './workflow.ts';

/** One report as completeness counts it. */
export interface CountedReport {
  readonly status: ReportStatus | null;
  readonly handedInAt: string | null;
  readonly timeliness: { readonly class: TimelinessClass; readonly workingDays: number | null };
  /** How often it was sent back from outside its agency. */
  readonly returns: number;
}

/** How far the reports of one period are, or those of one agency. */
export interface Completeness {
  readonly expected: number;
  readonly received: number;
  readonly onTime: number;
  readonly late: number;
  /** Not received although the day is over. */
  readonly missing: number;
  readonly returned: number;
  readonly accepted: number;
  /** Excused with a reason, and therefore not among the expected. */
  readonly exempt: number;
}

const isExpected = ({ timeliness }: CountedReport): boolean =>
  timeliness.class !== 'not-owed' && timeliness.class !== 'exempt';
const isMissing = ({ timeliness }: CountedReport): boolean =>
  timeliness.class === 'overdue' || timeliness.class === 'not-reported';

/** Every count of reports: nothing is received, late or missing that nobody expects. */
export function countCompleteness(reports: readonly CountedReport[]): Completeness {
  const expected = reports.filter(isExpected);
  const count = (holds: (report: CountedReport) => boolean) => expected.filter(holds).length;
  return {
    expected: expected.length,
    received: count(({ handedInAt }) => handedInAt !== null),
    onTime: count(({ timeliness }) => timeliness.class === 'done-in-time'),
    late: count(({ timeliness }) => timeliness.class === 'done-late'),
    missing: count(isMissing),
    returned: count(({ status }) => status === 'returned'),
    accepted: count(({ status }) => status === 'accepted'),
    exempt: reports.filter(({ timeliness }) => timeliness.class === 'exempt').length,
  };
}

/** What an agency's reports say of it, over those whose day is over or that have come. */
export interface ReportingRecord {
  readonly judged: number;
  readonly onTimePercent: number | null;
  /** Working days of all delays together, of what came late and of what has not come. */
  readonly daysLate: number;
  readonly longestDelay: number;
  readonly returns: number;
}

export function recordOf(reports: readonly CountedReport[]): ReportingRecord {
  const judged = reports.filter((report) => isExpected(report) && (report.handedInAt !== null || isMissing(report)));
  const onTime = judged.filter(({ timeliness }) => timeliness.class === 'done-in-time').length;
  const delays = judged.flatMap(({ timeliness }) =>
    timeliness.class === 'done-late' || timeliness.class === 'overdue' ? [timeliness.workingDays ?? 0] : [],
  );
  return {
    judged: judged.length,
    onTimePercent: judged.length === 0 ? null : Math.floor((onTime * 100) / judged.length),
    daysLate: delays.reduce((sum, days) => sum + days, 0),
    longestDelay: Math.max(0, ...delays),
    returns: reports.reduce((sum, { returns }) => sum + returns, 0),
  };
}

const WORST_FIRST: readonly TimelinessClass[] = [
  'overdue',
  'not-reported',
  'due-soon',
  'done-late',
  'in-time',
  'not-open',
  'done-in-time',
  'exempt',
  'not-owed',
];

/** Of several reports that stand in one place the one that most needs looking at; of equals the longest overdue. */
export function worstOf<Of extends CountedReport>(reports: readonly [Of, ...Of[]]): Of {
  const rank = ({ timeliness }: Of) => WORST_FIRST.indexOf(timeliness.class);
  const days = ({ timeliness }: Of) => timeliness.workingDays ?? 0;
  return reports.reduce((worst, other) => {
    const differs = rank(other) - rank(worst);
    return differs < 0 || (differs === 0 && days(other) > days(worst)) ? other : worst;
  });
}
