import type { AssignTarget } from '#contract/programme.ts';
import { formatDay } from '#domain/calendar.ts';
import { findAgencyOfFunction, isAgencyOn, listPeopleOfRole } from '#server/agencies/index.ts';
import { mayAssign } from '#domain/programme/policy.ts';
import type { Context } from '#server/context.ts';
import type { Tx } from '#server/db/database.ts';
import { Refused } from '#server/errors.ts';

export async function refuseUnlessAssigner(ctx: Context, tx: Tx): Promise<void> {
  const officeId = await findAgencyOfFunction(tx, ctx.actor.provinceId, 'programme-office', ctx.today);
  if (!mayAssign(ctx.actor, officeId)) throw new Refused('not-your-role');
}

/** Refuses agencies that do not exist today, a lead that also cooperates, and a leader who leads nothing. */
export async function refuseWrongAgencies(
  ctx: Context,
  tx: Tx,
  wanted: Pick<AssignTarget, 'leadAgencyId' | 'cooperatingAgencyIds' | 'leaderInChargeId'>,
): Promise<void> {
  const { leadAgencyId, cooperatingAgencyIds, leaderInChargeId } = wanted;
  const { provinceId } = ctx.actor;
  if (cooperatingAgencyIds.includes(leadAgencyId)) throw new Refused('lead-also-cooperates');
  for (const agencyId of [leadAgencyId, ...cooperatingAgencyIds]) {
    if (await isAgencyOn(tx, provinceId, agencyId, ctx.today)) continue;
    throw new Refused('agency-not-found', { day: formatDay(ctx.today) });
  }
  if (leaderInChargeId === null) return;
  const leaders = await listPeopleOfRole(tx, provinceId, 'leader', ctx.today);
  if (!leaders.some(({ id }) => id === leaderInChargeId)) throw new Refused('leader-not-found');
}
