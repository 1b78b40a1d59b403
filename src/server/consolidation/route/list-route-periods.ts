import type { RoutePeriods } from '#contract/route-consolidation.ts';
import { type Context, inReadTransaction } from '../../context.ts';
import { currentPeriod } from '../../reporting/index.ts';
import { listPeriodsOfForm } from './round-queries.ts';

/** The periods of a form that have begun; the current one is the first that is still to be consolidated. */
export async function listRoutePeriods(ctx: Context, formId: number): Promise<RoutePeriods> {
  return inReadTransaction(ctx, async (tx) => {
    const periods = await listPeriodsOfForm(tx, ctx.actor.provinceId, formId);
    const begun = periods.filter(({ startsOn }) => startsOn <= ctx.today);
    return {
      periodKeys: begun.map(({ key }) => key),
      currentKey: currentPeriod(begun, ctx.today)?.key ?? null,
    };
  });
}
