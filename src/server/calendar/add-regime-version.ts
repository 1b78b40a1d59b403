import type { AddRegimeVersion, RegimeRef } from '#contract/regimes.ts';
import { formatDay } from '#domain/calendar.ts';
import { recordAudit, staleVersion } from '#server/audit/index.ts';
import { type Context, inTransaction, type Tx } from '#server/context.ts';
import { NotFound, Refused } from '#server/errors.ts';
import { lockReckoning } from './calendar-queries.ts';
import { readCalendar } from './load-calendar.ts';
import { openYear } from './open-periods.ts';
import { removeUntouched } from './period-queries.ts';
import { endVersion, insertRegime, listVersionsBeside, type RegimeRow } from './regime-queries.ts';
import { refuseIfInUse, refuseUnlessRegimeKeeper, refuseWrongDeclaration } from './regime-refusals.ts';

/** From its effective day on the regime holds as declared now; periods not reported in yet are opened anew under it. */
export async function addRegimeVersion(ctx: Context, id: number, wanted: AddRegimeVersion): Promise<RegimeRef> {
  refuseUnlessRegimeKeeper(ctx);
  const { provinceId } = ctx.actor;
  const { declaration, reason } = wanted;
  return inTransaction(ctx, async (tx) => {
    await lockReckoning(tx, provinceId);
    const latest = await getLatest(tx, provinceId, id, wanted.version);
    const calendar = await readCalendar(tx, provinceId);
    refuseWrongDeclaration(declaration, latest.carriesTargets, calendar);
    const from = declaration.effectiveFrom;
    if (from <= latest.effectiveFrom)
      throw new Refused('regime-version-early', { day: formatDay(latest.effectiveFrom) });
    await refuseIfInUse(tx, provinceId, latest.code, from);
    await endVersion(tx, latest.id, from);
    const { code, carriesTargets } = latest;
    const made = { provinceId, code, carriesTargets, declaration, effectiveFrom: from, effectiveTo: null };
    const newId = await insertRegime(tx, made);
    const years = await removeUntouched(tx, provinceId, code, from);
    const versions = await listVersionsBeside(tx, provinceId, newId);
    for (const year of years) await openYear(tx, versions, { provinceId, year, calendar });
    await recordAudit(ctx, tx, {
      action: 'regime.version-added',
      subjectKind: 'regime',
      subjectId: newId,
      detail: `“${declaration.name}” theo nội dung mới từ ${formatDay(from)} (${declaration.legalBasis}). Lý do: ${reason}`,
    });
    return { id: newId };
  });
}

/** The regime's latest version, if it is the one that was looked at. */
export async function getLatest(tx: Tx, provinceId: number, id: number, version: number): Promise<RegimeRow> {
  const latest = (await listVersionsBeside(tx, provinceId, id)).at(-1);
  if (!latest) throw new NotFound('regime-not-found');
  if (latest.id !== id || latest.version !== version) throw await staleVersion(tx, 'regime', latest.id);
  return latest;
}
