import type { Fault } from '#domain/audit/fault.ts';
import { formatPeriod } from '#domain/reporting/period.ts';
import { replaySteps } from '#domain/reporting/replay-steps.ts';
import type { StoredReport } from './verify-queries.ts';

/** A report has to be where its history leads, and the log has to tell of every step in it, and of no other. */
export function checkReport(report: StoredReport): Fault[] {
  const what = `Báo cáo ${formatPeriod(report.periodKey)} của ${report.agencyName} (số ${report.id})`;
  const faults: string[] = [];
  const replay = replaySteps(report.steps);
  if (!replay.ok) faults.push(`bước thứ ${replay.at + 1} trong quá trình xử lý không thể có`);
  else if (!isWhereItLeads(report, replay.report)) faults.push('trạng thái không khớp quá trình xử lý');
  const silent = report.steps.findIndex(({ logged }) => !logged);
  if (silent >= 0) faults.push(`bước thứ ${silent + 1} không khớp nhật ký`);
  if (report.loggedSteps !== report.steps.length)
    faults.push(`nhật ký ghi ${report.loggedSteps} bước, quá trình có ${report.steps.length}`);
  return faults.map((fault) => ({ kind: 'report', message: `${what}: ${fault}.` }));
}

function isWhereItLeads(
  { status, latestVersionId, inForceVersionId }: StoredReport,
  expected: Extract<ReturnType<typeof replaySteps>, { ok: true }>['report'],
): boolean {
  return (
    expected.statuses.includes(status) &&
    latestVersionId === expected.latestVersionId &&
    inForceVersionId === expected.inForceVersionId
  );
}
