import type { CreateRegime, RegimeRef } from '#contract/regimes.ts';
import { recordAudit } from '#server/audit/index.ts';
import { type Context, inTransaction } from '#server/context.ts';
import { Conflict } from '#server/errors.ts';
import { lockReckoning } from './calendar-queries.ts';
import { readCalendar } from './load-calendar.ts';
import { insertRegime, listVersions } from './regime-queries.ts';
import { refuseUnlessRegimeKeeper, refuseWrongDeclaration } from './regime-refusals.ts';

/** Declares a new regime; its periods are opened by an act of their own. */
export async function createRegime(ctx: Context, wanted: CreateRegime): Promise<RegimeRef> {
  refuseUnlessRegimeKeeper(ctx);
  const { provinceId } = ctx.actor;
  const { code, declaration, reason } = wanted;
  return inTransaction(ctx, async (tx) => {
    await lockReckoning(tx, provinceId);
    if ((await listVersions(tx, provinceId, code)).length > 0) throw new Conflict('regime-code-taken', { code });
    refuseWrongDeclaration(declaration, false, await readCalendar(tx, provinceId));
    const { effectiveFrom } = declaration;
    const made = { provinceId, code, carriesTargets: false, declaration, effectiveFrom, effectiveTo: null };
    const id = await insertRegime(tx, made);
    await recordAudit(ctx, tx, {
      action: 'regime.created',
      subjectKind: 'regime',
      subjectId: id,
      detail: `Ban hành chế độ “${declaration.name}” từ ${effectiveFrom} (${declaration.legalBasis}). Lý do: ${reason}`,
    });
    return { id };
  });
}
