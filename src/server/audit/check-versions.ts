import { canonicalText } from '#domain/canonical-text.ts';
import type { Fault, HashText } from '#domain/audit/fault.ts';
import { formatPeriod } from '#domain/reporting/period.ts';
import { isReportSnapshot, type SnapshotLine, snapshotText } from '#domain/reporting/snapshot.ts';
import type { StoredLine, StoredVersion } from './verify-queries.ts';

/** Compares a submitted version's columns and lines with the snapshot, and the snapshot with its hash. */
export function checkVersion(version: StoredVersion, hash: HashText): Fault[] {
  const what = `Phiên bản ${version.number} báo cáo ${formatPeriod(version.periodKey)} của ${version.agencyName} (số ${version.id})`;
  const faults = isReportSnapshot(version.snapshot)
    ? compareWithSnapshot(version, hash)
    : ['bản chụp nội dung đã bị xóa hoặc bị sửa, không còn đọc được'];
  return faults.map((fault) => ({ kind: 'report-version', message: `${what}: ${fault}.` }));
}

function compareWithSnapshot(version: StoredVersion, hash: HashText): string[] {
  const faults: string[] = [];
  if (hash(snapshotText(version.snapshot)) !== version.sha256) faults.push('nội dung không khớp mã sha256');
  if (!version.belongs || !columnsAgree(version)) faults.push('thông tin đầu mục không khớp bản chụp');
  if (!linesAgree(version)) faults.push('số liệu trong bảng không khớp bản chụp');
  return faults;
}

function columnsAgree({ snapshot, ...version }: StoredVersion): boolean {
  const stored = {
    reportId: version.reportId,
    number: version.number,
    replacesNumber: version.replacesNumber,
    reason: version.reason,
    periodKey: version.periodKey,
    agencyId: version.agencyId,
    submittedBy: version.submittedBy,
    submittedAt: version.submittedAt,
  };
  const { reportId, number, replacesNumber, reason, periodKey, submittedAt } = snapshot;
  const signed = { reportId, number, replacesNumber, reason, periodKey, submittedAt };
  const people = { agencyId: snapshot.agency.id, submittedBy: snapshot.submittedBy.id };
  return canonicalText(stored) === canonicalText({ ...signed, ...people });
}

function linesAgree({ snapshot, lines }: StoredVersion): boolean {
  const signed = snapshot.lines.map((line) => lineText({ ...line, quantityId: quantityOf(line) })).sort();
  const stored = lines.map(lineText).sort();
  return lines.every(({ belongs }) => belongs) && signed.join('\n') === stored.join('\n');
}

/** Snapshots of the time when only targets were reported on call the quantity a target; the number is the same. */
function quantityOf(line: SnapshotLine & { readonly targetId?: number }): number {
  return line.targetId ?? line.quantityId;
}

function lineText({ quantityId, value, standing, note, obstacle }: Omit<StoredLine, 'belongs'>): string {
  return canonicalText({ quantityId, value, standing, note, obstacle });
}
