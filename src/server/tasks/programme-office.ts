import { hasRole } from '#domain/agencies/role.ts';
import { mayAssign } from '#domain/programme/policy.ts';
import { findAgencyOfFunction } from '#server/agencies/index.ts';
import type { Context, Tx } from '#server/context.ts';
import { Refused } from '#server/errors.ts';

/** The agency that runs the programme today, and whether the actor assigns tasks in its name. */
export async function runsProgrammes(ctx: Context, tx: Tx): Promise<{ officeAgencyId: number | null; may: boolean }> {
  const officeAgencyId = await findAgencyOfFunction(tx, ctx.actor.provinceId, 'programme-office', ctx.today);
  return { officeAgencyId, may: mayAssign(ctx.actor, officeAgencyId) };
}

export async function refuseUnlessOffice(ctx: Context, tx: Tx): Promise<void> {
  if (!(await runsProgrammes(ctx, tx)).may) throw new Refused('not-your-role');
}

/** Who answers a request for a later due day: the level that assigned, by its leader or by the office in his name. */
export async function answersExtensions(ctx: Context, tx: Tx): Promise<boolean> {
  return hasRole(ctx.actor, 'leader') || (await runsProgrammes(ctx, tx)).may;
}
