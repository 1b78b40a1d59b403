import type { AgencyView } from '#contract/agencies.ts';
import type { PeriodView, ReportSummary } from '#contract/reporting.ts';

/** One state of a report in the matrix; the vocabulary of tag, filter and legend. */
export const matrixStates = [
  'accepted',
  'received',
  'approved',
  'sent',
  'signed',
  'for-signature',
  'submitted',
  'returned',
  'draft',
  'none',
  'exempt',
] as const;
export type MatrixState = (typeof matrixStates)[number];

export type CellReports = readonly [ReportSummary, ...ReportSummary[]];

export interface MatrixRow {
  readonly agency: { readonly id: number; readonly name: string; readonly shortName: string };
  /** By period: one report, or those of all agencies in whose place this one stands. */
  readonly cells: ReadonlyMap<string, CellReports>;
  /** Share of required cells that have a figure, over the periods that have opened; null where none has. */
  readonly completeness: number | null;
  /** Share of past periods handed in on time; null where none has passed. */
  readonly timeliness: number | null;
}

export const agencyLevels = ['department', 'district', 'commune'] as const;
export type AgencyLevel = (typeof agencyLevels)[number];

export interface MatrixGroup {
  readonly level: AgencyLevel;
  readonly rows: readonly MatrixRow[];
}

export function stateOf(report: ReportSummary): MatrixState {
  return report.timeliness.class === 'exempt' ? 'exempt' : (report.status ?? 'none');
}

export function isHandedIn(report: ReportSummary): boolean {
  return report.handedInAt !== null;
}

/** Whether the agency owes the report, or has begun it without owing it. */
export function isAsked(report: ReportSummary): boolean {
  return report.timeliness.class !== 'not-owed' || report.status !== null || isHandedIn(report);
}

/** Brings the reports together by agency, in the order in which the agencies come. */
export function matrixRows(reports: readonly ReportSummary[]): MatrixRow[] {
  const byAgency = new Map<number, ReportSummary[]>();
  for (const report of reports) byAgency.set(report.agency.id, [...(byAgency.get(report.agency.id) ?? []), report]);
  return [...byAgency.values()].flatMap((own) => {
    const [first] = own;
    if (!first) return [];
    return [{ agency: first.agency, cells: cellsOf(own), ...sharesOf(own) }];
  });
}

function cellsOf(own: readonly ReportSummary[]): Map<string, CellReports> {
  const cells = new Map<string, CellReports>();
  for (const report of own) cells.set(report.periodKey, [...(cells.get(report.periodKey) ?? []), report]);
  return cells;
}

function sharesOf(own: readonly ReportSummary[]): Pick<MatrixRow, 'completeness' | 'timeliness'> {
  const opened = own.filter(({ timeliness }) => timeliness.class !== 'not-open' && timeliness.class !== 'exempt');
  const required = opened.reduce((sum, report) => sum + report.required, 0);
  const filled = opened.reduce((sum, report) => sum + Math.min(report.filled, report.required), 0);
  const past = own.filter(({ timeliness }) => isPast(timeliness.class));
  const inTime = past.filter(({ timeliness }) => timeliness.class === 'done-in-time');
  return {
    completeness: required === 0 ? null : Math.floor((filled * 100) / required),
    timeliness: past.length === 0 ? null : Math.floor((inTime.length * 100) / past.length),
  };
}

function isPast(timeliness: ReportSummary['timeliness']['class']): boolean {
  return ['done-in-time', 'done-late', 'overdue', 'not-reported'].includes(timeliness);
}

/** Groups rows by the level of the agency; without the register of agencies everything is one group. */
export function groupRows(rows: readonly MatrixRow[], agencies: readonly AgencyView[]): MatrixGroup[] {
  const levels = new Map(agencies.map(({ id, kind }) => [id, levelOf(kind)]));
  return agencyLevels.flatMap((level) => {
    const members = rows.filter(({ agency }) => (levels.get(agency.id) ?? 'department') === level);
    return members.length === 0 ? [] : [{ level, rows: members }];
  });
}

function levelOf(kind: AgencyView['kind']): AgencyLevel {
  return kind === 'district' || kind === 'commune' ? kind : 'department';
}

/** How many agencies are in each state in a period. */
export function countStates(rows: readonly MatrixRow[], periodKey: string): ReadonlyMap<MatrixState, number> {
  const counts = new Map<MatrixState, number>();
  for (const { cells } of rows) {
    for (const report of (cells.get(periodKey) ?? []).filter(isAsked))
      counts.set(stateOf(report), (counts.get(stateOf(report)) ?? 0) + 1);
  }
  return counts;
}

/** The period to show in words: the one asked for, else the one that is open, else the latest. */
export function chosenPeriod(
  periods: readonly PeriodView[],
  asked: string | undefined,
  current: string | null,
): PeriodView | undefined {
  const find = (key: string | null | undefined) => periods.find((period) => period.key === key);
  return find(asked) ?? find(current) ?? periods.at(-1);
}
