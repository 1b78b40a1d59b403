import type { FrozenVersion } from '#contract/report-version.ts';
import type { ReportSnapshot, SnapshotLine } from '#domain/reporting/snapshot.ts';
import { findVersionChanges } from '#domain/reporting/version-changes.ts';
import { type Context, inReadTransaction } from '../context.ts';
import { NotFound } from '../errors.ts';
import { loadReport } from './load-report.ts';
import { findSnapshots, listVersions } from './version-queries.ts';

/** A frozen version, word for word as it was submitted. */
export async function getVersion(ctx: Context, id: number, number: number): Promise<FrozenVersion> {
  return inReadTransaction(ctx, async (tx) => {
    const report = await loadReport(ctx, tx, id);
    const versions = await listVersions(tx, report.id);
    const version = versions.find((each) => each.number === number);
    if (!version) throw new NotFound('version-not-found', { number: String(number) });
    const replaced = versions.find((each) => each.number === version.replacesNumber);
    const snapshots = await findSnapshots(tx, [version.id, ...(replaced ? [replaced.id] : [])]);
    const snapshot = snapshots.get(version.id);
    if (!snapshot) throw new NotFound('version-not-found', { number: String(number) });
    const { id: _, ...facts } = version;
    const before = replaced && snapshots.get(replaced.id);
    return {
      ...facts,
      reportId: report.id,
      agency: { id: report.agencyId, name: snapshot.agency.name, shortName: report.agencyShortName },
      periodKey: report.periodKey,
      formName: snapshot.formName,
      lines: frozenLines(snapshot, before),
      narratives: (snapshot.narratives ?? []).map(({ title, text }) => ({ title, text })),
      changes: before ? findVersionChanges(before, snapshot) : [],
    };
  });
}

function frozenLines({ lines }: ReportSnapshot, replaced: ReportSnapshot | undefined): FrozenVersion['lines'] {
  const before = new Map<number, SnapshotLine>(replaced?.lines.map((line) => [line.quantityId, line]));
  return lines.map((signed) => {
    const { asWritten: _, ...line } = signed;
    const earlier = before.get(line.quantityId)?.value ?? null;
    return { ...line, changedFrom: earlier === line.value ? null : earlier };
  });
}
