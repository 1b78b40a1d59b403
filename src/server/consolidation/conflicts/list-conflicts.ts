import type { SourceConflicts } from '#contract/source-conflicts.ts';
import { hasRole, seesAllAgencies } from '#domain/agencies/role.ts';
import { type Context, inReadTransaction } from '../../context.ts';
import { Refused } from '../../errors.ts';
import { findConsolidatingAgency } from '../freeze-queries.ts';
import { loadConflicts } from './load-conflicts.ts';
import { listPeriodsWithFigures } from './source-queries.ts';
import { viewConflicts } from './view-conflict.ts';

/** Where the sources of a period contradict each other, for those who see all agencies. */
export async function listConflicts(ctx: Context, periodKey?: string): Promise<SourceConflicts> {
  if (!seesAllAgencies(ctx.actor)) throw new Refused('not-your-role');
  return inReadTransaction(ctx, async (tx) => {
    const { provinceId, agencyId } = ctx.actor;
    const periodKeys = await listPeriodsWithFigures(tx, provinceId);
    const shown = periodKey ?? periodKeys[0] ?? null;
    const consolidating = await findConsolidatingAgency(tx, provinceId, ctx.today);
    return {
      periodKey: shown,
      periodKeys,
      conflicts: shown === null ? [] : await viewConflicts(tx, await loadConflicts(tx, provinceId, shown)),
      mayChoose: hasRole(ctx.actor, 'consolidator') && agencyId === consolidating,
    };
  });
}
