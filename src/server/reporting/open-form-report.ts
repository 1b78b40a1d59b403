import { formatDay } from '#domain/calendar.ts';
import { formatPeriod } from '#domain/reporting/period.ts';
import { recordAudit } from '../audit/index.ts';
import { type Context, inTransaction } from '../context.ts';
import { NotFound, Refused } from '../errors.ts';
import { findFormPlace } from './form-cell-queries.ts';
import { findOpened, refuseWriting } from './open-report.ts';
import { findReportAt, insertReport } from './report-queries.ts';

/** An agency takes up a form of indicators for a period; opened twice, it is the same sheet. */
export async function openFormReport(ctx: Context, formId: number, periodKey: string): Promise<{ id: number }> {
  return inTransaction(ctx, async (tx) => {
    const { agencyId, provinceId } = ctx.actor;
    const found = await findFormPlace(tx, { provinceId, formId, periodKey, agencyId });
    if (!found) throw new NotFound('period-not-found');
    const place = { formId, periodId: found.periodId, agencyId, provinceId };
    const existing = await findReportAt(tx, place);
    if (existing !== undefined) return { id: existing };

    const words = { period: formatPeriod(periodKey) };
    refuseWriting(ctx, false, words);
    if (!found.asked) throw new Refused('nothing-to-report', words);
    if (ctx.today < found.startsOn) throw new Refused('period-not-open', { ...words, day: formatDay(found.startsOn) });
    const opened = await insertReport(tx, place);
    // Another person of the agency opened it in this very moment.
    if (opened === undefined) return findOpened(tx, place);
    await recordAudit(ctx, tx, {
      action: 'report.opened',
      subjectKind: 'report',
      subjectId: opened,
      detail: `Mở báo cáo “${found.formName}” ${words.period}`,
    });
    return { id: opened };
  });
}
