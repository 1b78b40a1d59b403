import type { LeaderView, TargetStatus } from '#contract/monitoring.ts';
import type { ReportSummary } from '#contract/reporting.ts';
import { seesAllAgencies } from '#domain/agencies/role.ts';
import { countOutlooks } from '#domain/monitoring/count-outlooks.ts';
import { previousPeriodKey } from '#domain/reporting/period.ts';
import { type Context, inReadTransaction } from '../context.ts';
import { NotFound, Refused } from '../errors.ts';
import { loadMatrix, periodView } from '../reporting/index.ts';
import { judgeStatuses } from './judge-statuses.ts';
import { loadProgrammeFigures, type ProgrammeFigures } from './load-programme-figures.ts';
import { countTasks } from './queries.ts';

/** What the Chairman reads in five minutes: what moved, what will be missed, who has not reported. */
export async function getLeaderView(
  ctx: Context,
  programmeId: number,
  periodKey: string | undefined,
): Promise<LeaderView> {
  if (!seesAllAgencies(ctx.actor)) throw new Refused('not-your-role');
  const facts = await loadProgrammeFigures(ctx, programmeId, periodKey);
  const { asOf } = facts;
  if (!asOf) throw new NotFound('period-not-found');
  const { tasks, rows } = await inReadTransaction(ctx, async (tx) => ({
    tasks: await countTasks(tx, programmeId, ctx.today),
    rows: (await loadMatrix(ctx, tx, programmeId)).rows.filter((row) => row.periodKey === asOf.key),
  }));
  const statuses = judgeStatuses(facts);
  const previous = facts.periods.find(({ key }) => key === previousPeriodKey(asOf.key));
  return {
    programmeId,
    period: periodView(asOf),
    previousPeriodKey: previous?.key ?? null,
    counts: countOutlooks(statuses.map(({ verdict }) => verdict)).counts,
    statuses,
    moved: previous ? findMoved(judgeStatuses(facts, previous), statuses) : [],
    reports: countReports(rows),
    tasks,
    consolidation: consolidationOf(facts, asOf.key, ctx.now),
  };
}

function findMoved(before: readonly TargetStatus[], now: readonly TargetStatus[]): LeaderView['moved'] {
  const earlier = new Map(before.map(({ target, verdict }) => [target.id, verdict.outlook]));
  return now.flatMap(({ target: { id }, verdict: { outlook } }) => {
    const from = earlier.get(id);
    return from === undefined || from === outlook ? [] : [{ targetId: id, from, to: outlook }];
  });
}

/** A report that nobody owed is no missing one, and none that was expected. */
function countReports(all: readonly ReportSummary[]): LeaderView['reports'] {
  const rows = all.filter(({ timeliness }) => timeliness.class !== 'not-owed' && timeliness.class !== 'exempt');
  const missing = rows.filter(({ handedInAt }) => handedInAt === null);
  return {
    expected: rows.length,
    received: rows.length - missing.length,
    late: rows.filter(({ timeliness }) => timeliness.class === 'done-late').length,
    missing: missing.map(({ agency, timeliness }) => ({ agencyName: agency.shortName, timeliness })),
  };
}

function consolidationOf({ quarters }: ProgrammeFigures, periodKey: string, now: string): LeaderView['consolidation'] {
  const found = quarters.find(({ quarter }) => quarter.periodKey === periodKey);
  if (!found) return null;
  return found.frozen ? { status: 'frozen', at: found.frozen.frozenAt ?? now } : { status: 'open', at: now };
}
