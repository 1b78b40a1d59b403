import type { Context, Tx } from '#server/context.ts';
import { Conflict, NotFound } from '#server/errors.ts';
import { runsProgrammes } from '#server/tasks/index.ts';
import type { WarningFacts } from '#domain/monitoring/warnings/warning-policy.ts';
import { factsOf } from './list-warnings.ts';
import { lockWarning, type WarningRow } from './warning-queries.ts';

/** A warning for a change at the version that was looked at; one that the actor may not see is not there. */
export async function loadWarning(
  ctx: Context,
  tx: Tx,
  id: number,
  version: number,
): Promise<{ row: WarningRow; facts: WarningFacts }> {
  const row = await lockWarning(tx, id, ctx.today);
  if (!row) throw new NotFound();
  if (row.version !== version) throw new Conflict();
  return { row, facts: factsOf(row, (await runsProgrammes(ctx, tx)).officeAgencyId) };
}
