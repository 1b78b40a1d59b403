import type { TakenHolidays } from '#contract/calendar.ts';
import { recordAudit } from '#server/audit/index.ts';
import { type Context, inTransaction } from '#server/context.ts';
import { formatDay } from '#domain/calendar.ts';
import type { ProposedDay } from '#domain/calendar/year-proposal.ts';
import { type GivenDay, lockReckoning } from './calendar-queries.ts';
import { changeDays, refuseUnlessKeeper } from './change-days.ts';
import { describeMoves } from './due-moves.ts';
import { proposeMissing } from './get-calendar.ts';
import { forgetCalendar, readCalendar } from './load-calendar.ts';

/** Enters the holidays of fixed date of a year, unverified: a beginning that the year's announcement has to confirm. */
export async function takeFixedHolidays(ctx: Context, year: number): Promise<TakenHolidays> {
  refuseUnlessKeeper(ctx);
  const { provinceId } = ctx.actor;
  const taken = await inTransaction(ctx, async (tx) => {
    await lockReckoning(tx, provinceId);
    const proposed = await proposeMissing(tx, year, await readCalendar(tx, provinceId));
    if (proposed.length === 0) return { entered: 0, moves: [], kept: [] };
    const changed = await changeDays(ctx, tx, proposed.map(asUnverified));
    await recordAudit(ctx, tx, {
      action: 'calendar-year.proposed',
      subjectKind: 'calendar-year',
      subjectId: year,
      detail: `Đưa ${proposed.length} ngày nghỉ cố định vào lịch năm ${year}, chưa đối chiếu. ${describeMoves(changed.moves)}`,
    });
    return { entered: proposed.length, ...changed.moves };
  });
  forgetCalendar(provinceId);
  return taken;
}

function asUnverified({ day, name, legalBasis, inPlaceOf }: ProposedDay): GivenDay {
  const full = inPlaceOf === null ? name : `Nghỉ bù ${name} (${formatDay(inPlaceOf)})`;
  return {
    day,
    kind: 'off',
    name: full,
    legalBasis: `${legalBasis}; chưa đối chiếu thông báo của năm`,
    verified: false,
  };
}
