import { createHash } from 'node:crypto';
import type { ConsolidationView } from '#contract/consolidation.ts';
import type { TargetStatus } from '#contract/monitoring.ts';
import type { FollowedTask } from '#contract/tasks.ts';
import { type Canonical, canonicalText } from '#domain/canonical-text.ts';
import { documentKinds, type DocumentKind, type DocumentKindKey } from '#domain/outgoing/document-kinds.ts';
import { nextWindow } from '#domain/outgoing/next-window.ts';
import type { OutgoingRecord, RecordedTarget, RecordedTask } from '#domain/outgoing/outgoing-record.ts';
import { getConsolidation } from '#server/consolidation/index.ts';
import { type Context, inReadTransaction } from '#server/context.ts';
import { NotFound } from '#server/errors.ts';
import { getLeaderView } from '#server/monitoring/index.ts';
import { listTasks } from '#server/tasks/index.ts';
import { findRecordedProgramme, listReportedObstacles, type ReportedObstacle } from './record-queries.ts';

export interface RecordWish {
  readonly kind: DocumentKindKey;
  readonly programmeId: number;
  readonly periodKey: string;
}

/** The year's work as it stands now: a frozen quarter as it was frozen, unless `withCorrections` asks for what came after. */
export async function takeRecord(ctx: Context, wish: RecordWish, withCorrections = false): Promise<OutgoingRecord> {
  const { programmeId, periodKey, kind } = wish;
  const about: DocumentKind = documentKinds[kind];
  const found = await inReadTransaction(ctx, async (tx) => ({
    programme: await findRecordedProgramme(tx, ctx.actor.provinceId, programmeId),
    obstacles: await listReportedObstacles(tx, programmeId, periodKey),
  }));
  if (!found.programme) throw new NotFound();
  const { provinceName, ...programme } = found.programme;
  const leader = await getLeaderView(ctx, programmeId, periodKey);
  const table = await getConsolidation(ctx, programmeId, periodKey);
  const { key, cutOffOn, submissionDueOn } = leader.period;
  const window = about.window === null ? null : nextWindow(ctx.today, about.window);
  return {
    takenAt: ctx.now,
    provinceName,
    programme,
    period: { key, cutOffOn, submissionDueOn },
    consolidation: table.sha256 === null ? null : { number: table.number, sha256: table.sha256 },
    targets: recordTargets(leader.statuses, table, found.obstacles, withCorrections),
    tasks: recordTasks(await allTasks(ctx, programmeId), window),
    window,
    reports: {
      expected: leader.reports.expected,
      received: leader.reports.received,
      late: leader.reports.late,
      missing: leader.reports.missing.map(({ agencyName }) => agencyName),
    },
  };
}

export function hashOfRecord(record: OutgoingRecord): string {
  // Plain data through and through: it is kept as JSON.
  return createHash('sha256')
    .update(canonicalText(JSON.parse(JSON.stringify(record)) as Canonical))
    .digest('hex');
}

function recordTargets(
  statuses: readonly TargetStatus[],
  table: ConsolidationView,
  obstacles: readonly ReportedObstacle[],
  withCorrections: boolean,
): RecordedTarget[] {
  const rows = new Map(table.rows.map((row) => [row.target.id, row]));
  const changed = withCorrections ? table.changedSinceFreeze : [];
  const corrected = new Map(changed.map(({ targetId, now }) => [targetId, now]));
  return statuses.map((status) => ({
    ...planOf(status),
    ...figureOf(status, corrected),
    lastYear: rows.get(status.target.id)?.lastYear?.value ?? null,
    obstacles: obstacles
      .filter(({ targetId }) => targetId === status.target.id)
      .map(({ agency, words }) => ({ agency, words })),
  }));
}

function planOf({ target }: TargetStatus) {
  const { id, wholeId, number, name, asWritten, unit, value, lead } = target;
  return { id, isPart: wholeId !== null, number, name, asWritten, unit, planned: value, lead: lead?.name ?? null };
}

function figureOf({ target, latest, series, verdict }: TargetStatus, corrected: ReadonlyMap<number, string | null>) {
  return {
    value: corrected.get(target.id) ?? latest?.value ?? null,
    standing: latest?.standing ?? null,
    valuePeriod: latest?.periodKey ?? null,
    series: series.map(({ periodKey, value }) => ({ periodKey, value })),
    outlook: verdict.outlook,
    achievedPercent: verdict.achievedPercent,
  };
}

const PAGE = 500;

async function allTasks(ctx: Context, programmeId: number): Promise<FollowedTask[]> {
  const found: FollowedTask[] = [];
  let cursor: string | null = null;
  do {
    const page: Awaited<ReturnType<typeof listTasks>> = await listTasks(ctx, {
      programmeId,
      limit: PAGE,
      ...(cursor === null ? {} : { cursor }),
    });
    found.push(...page.tasks);
    cursor = page.nextCursor;
  } while (cursor !== null);
  return found;
}

function recordTasks(all: readonly FollowedTask[], window: OutgoingRecord['window']): OutgoingRecord['tasks'] {
  const open = all.filter(({ state, withdrawnOn }) => withdrawnOn === null && !CLOSED.has(state));
  const recorded = (tasks: readonly FollowedTask[]): RecordedTask[] =>
    tasks.flatMap(({ id, title, lead, dueOn }) =>
      dueOn === null ? [] : [{ id, title, lead: lead?.name ?? null, dueOn }],
    );
  return {
    total: all.length,
    overdue: recorded(open.filter(({ timeClass }) => timeClass === 'overdue')),
    coming: window === null ? [] : recorded(open.filter(({ dueOn }) => isWithin(dueOn, window))),
  };
}

const CLOSED: ReadonlySet<string> = new Set(['done', 'cancelled', 'carried-over']);

const isWithin = (day: string | null, { from, to }: { from: string; to: string }): boolean =>
  day !== null && day >= from && day <= to;
