import type { CloseRegime, RegimeRef } from '#contract/regimes.ts';
import { formatDay, isDay } from '#domain/calendar.ts';
import { recordAudit } from '#server/audit/index.ts';
import { type Context, inTransaction } from '#server/context.ts';
import { Refused } from '#server/errors.ts';
import { getLatest } from './add-regime-version.ts';
import { lockReckoning } from './calendar-queries.ts';
import { removeUntouched } from './period-queries.ts';
import { endVersion } from './regime-queries.ts';
import { refuseIfInUse, refuseUnlessRegimeKeeper } from './regime-refusals.ts';

/** Ends a regime: from that day on nothing more is reported under it; what was reported stays. */
export async function closeRegime(ctx: Context, id: number, wanted: CloseRegime): Promise<RegimeRef> {
  refuseUnlessRegimeKeeper(ctx);
  const { provinceId } = ctx.actor;
  const { closedFrom, reason } = wanted;
  if (!isDay(closedFrom)) throw new Refused('no-such-day', { day: closedFrom });
  return inTransaction(ctx, async (tx) => {
    await lockReckoning(tx, provinceId);
    const latest = await getLatest(tx, provinceId, id, wanted.version);
    if (latest.effectiveTo !== null) throw new Refused('regime-closed', { day: formatDay(latest.effectiveTo) });
    if (closedFrom <= latest.effectiveFrom) {
      throw new Refused('regime-version-early', { day: formatDay(latest.effectiveFrom) });
    }
    await refuseIfInUse(tx, provinceId, latest.code, closedFrom);
    await endVersion(tx, id, closedFrom);
    await removeUntouched(tx, provinceId, latest.code, closedFrom);
    await recordAudit(ctx, tx, {
      action: 'regime.closed',
      subjectKind: 'regime',
      subjectId: id,
      detail: `“${latest.name}” hết hiệu lực từ ${formatDay(closedFrom)}. Lý do: ${reason}`,
    });
    return { id };
  });
}
