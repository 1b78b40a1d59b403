import { canonicalText } from '#domain/canonical-text.ts';
import type { Fault, HashText } from '#domain/audit/fault.ts';
import { formatPeriod } from '#domain/reporting/period.ts';
import { snapshotText } from '#domain/reporting/snapshot.ts';
import type { StoredVersion } from './verify-queries.ts';

/** Compares a submitted version's columns and lines with the snapshot, and the snapshot with its hash. */
export function checkVersion(version: StoredVersion, hash: HashText): Fault[] {
  const what = `Phiên bản ${version.number} báo cáo ${formatPeriod(version.periodKey)} của ${version.agencyName} (số ${version.id})`;
  const faults: string[] = [];
  if (hash(snapshotText(version.snapshot)) !== version.sha256) faults.push('nội dung không khớp mã sha256');
  if (!version.belongs || !columnsAgree(version)) faults.push('thông tin đầu mục không khớp bản chụp');
  if (!linesAgree(version)) faults.push('số liệu trong bảng không khớp bản chụp');
  return faults.map((fault) => ({ kind: 'report-version', message: `${what}: ${fault}.` }));
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
  const text = (line: {
    targetId: number;
    value: string | null;
    standing: string;
    note: string | null;
    obstacle: string | null;
  }) => canonicalText({ ...pick(line) });
  const signed = snapshot.lines.map(text).sort();
  const stored = lines.map(text).sort();
  return lines.every(({ belongs }) => belongs) && signed.join('\n') === stored.join('\n');
}

function pick({
  targetId,
  value,
  standing,
  note,
  obstacle,
}: Pick<StoredVersion['lines'][number], 'targetId' | 'value' | 'standing' | 'note' | 'obstacle'>) {
  return { targetId, value, standing, note, obstacle };
}
