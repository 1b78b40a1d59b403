import { mayDecideProposals } from '#domain/programme/policy.ts';
import { findAgencyOfFunction } from '#server/agencies/index.ts';
import type { Context } from '#server/context.ts';
import type { Db } from '#server/db/database.ts';
import { Refused } from '#server/errors.ts';

/** Whether the actor decides on the programme today: a programme officer of the agency that runs it. */
export async function decidesOnProgramme(ctx: Context, db: Db): Promise<boolean> {
  const officeId = await findAgencyOfFunction(db, ctx.actor.provinceId, 'programme-office', ctx.today);
  return mayDecideProposals(ctx.actor, officeId);
}

export async function refuseUnlessProgrammeOffice(ctx: Context, db: Db): Promise<void> {
  if (!(await decidesOnProgramme(ctx, db))) throw new Refused('not-your-role');
}
