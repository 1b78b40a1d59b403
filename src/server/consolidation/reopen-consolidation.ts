import { decideReopening } from '#domain/consolidation/freeze.ts';
import { formatPeriod } from '#domain/reporting/period.ts';
import { recordAudit } from '../audit/index.ts';
import { type Context, inTransaction } from '../context.ts';
import { Conflict, Refused } from '../errors.ts';
import { findQuarterVersion } from './compute-queries.ts';
import { findConsolidatingAgency, insertOpen, listConsolidations } from './freeze-queries.ts';
import { loadQuarter } from './load-quarter.ts';

/** Opens a frozen quarter again under the next number, with its reason; what was frozen stays as it was. */
export async function reopenConsolidation(
  ctx: Context,
  programmeId: number,
  periodKey: string,
  { version, remark: reason = '' }: { version: number; remark?: string | undefined },
): Promise<{ number: number }> {
  return inTransaction(ctx, async (tx) => {
    const quarter = await loadQuarter(ctx, tx, programmeId, periodKey, true);
    const [latest] = await listConsolidations(tx, quarter);
    const consolidatingAgencyId = await findConsolidatingAgency(tx, ctx.actor.provinceId, ctx.today);
    const facts = { consolidatingAgencyId, isFrozen: latest?.status === 'frozen' };
    const decision = decideReopening(facts, ctx.actor, reason);
    if (!decision.ok) throw new Refused(decision.refusal, { period: formatPeriod(periodKey) });
    if ((await findQuarterVersion(tx, quarter)) !== version) throw new Conflict();

    const number = (latest?.number ?? 0) + 1;
    const place = { provinceId: ctx.actor.provinceId, number, at: ctx.now, remark: reason.trim() };
    const id = await insertOpen(tx, quarter, place);
    await recordAudit(ctx, tx, {
      action: 'consolidation.reopened',
      subjectKind: 'consolidation',
      subjectId: id,
      detail: `Mở lại tổng hợp ${formatPeriod(periodKey)} (lần ${number}): ${reason.trim()}`,
    });
    return { number };
  });
}
