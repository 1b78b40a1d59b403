import type { PeriodList } from '#contract/reporting.ts';
import { type Context, inReadTransaction } from '../context.ts';
import { listPeriodsOf } from './period-queries.ts';
import { periodView } from './period-view.ts';

/** The reporting periods of the programme's year, with their due days and the legal basis of these. */
export async function listPeriods(ctx: Context, programmeId: number): Promise<PeriodList> {
  const periods = await inReadTransaction(ctx, async (tx) => listPeriodsOf(tx, ctx.actor.provinceId, programmeId));
  return { periods: periods.map(periodView) };
}
