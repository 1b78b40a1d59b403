import type { PlanRound, SetPlanRound } from '#contract/plans.ts';
import { addWorkingDays, formatDay, isDay, isWorkingDay } from '#domain/calendar.ts';
import { recordAudit, staleVersion } from '#server/audit/index.ts';
import { loadCalendar } from '#server/calendar/index.ts';
import { type Context, inTransaction } from '#server/context.ts';
import { NotFound, Refused } from '#server/errors.ts';
import { refuseUnlessOffice } from '#server/tasks/index.ts';
import { getPlanRound } from './get-plan-round.ts';
import { findRound, lockProgramme, saveRound } from './plan-queries.ts';

/** The office sets by which day every agency has to have issued its plan, and on what ground. */
export async function setPlanRound(
  ctx: Context,
  programmeId: number,
  { version, issueBy, basis }: SetPlanRound,
): Promise<PlanRound> {
  if (!isDay(issueBy)) throw new Refused('due-day-malformed', { day: issueBy });
  const { provinceId, personId } = ctx.actor;
  return inTransaction(ctx, async (tx) => {
    await refuseUnlessOffice(ctx, tx);
    if (!(await lockProgramme(tx, provinceId, programmeId))) throw new NotFound();
    const found = await findRound(tx, programmeId);
    if ((found?.version ?? null) !== version) throw await staleVersion(tx, 'plan-round', programmeId);
    const calendar = await loadCalendar(tx, provinceId);
    if (!isWorkingDay(calendar, issueBy)) {
      const nextDay = formatDay(addWorkingDays(calendar, issueBy, 0));
      throw new Refused('task-due-day-off', { day: formatDay(issueBy), nextDay });
    }
    await saveRound(tx, { programmeId, provinceId, issueBy, basis, personId, at: ctx.now });
    const detail = `Đặt hạn ban hành kế hoạch của các cơ quan: ${formatDay(issueBy)} (${basis})`;
    await recordAudit(ctx, tx, { action: 'plan-round.set', subjectKind: 'plan-round', subjectId: programmeId, detail });
    return getPlanRound({ ...ctx, joined: tx }, programmeId);
  });
}
