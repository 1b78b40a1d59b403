import type { CreateIndicator, IndicatorView } from '#contract/forms.ts';
import { mayDesignForms } from '#domain/forms/policy.ts';
import { recordAudit } from '../audit/index.ts';
import { type Context, inTransaction } from '../context.ts';
import { Conflict, NotFound, Refused } from '../errors.ts';
import { refuseHeldAlready, refuseWrongIndicator, weightIdOf } from './check-indicator.ts';
import { findIndicator, insertIndicator, listIndicators } from './indicator-queries.ts';

/** Enters a measure into the province's catalogue, unless the catalogue already holds it. */
export async function createIndicator(ctx: Context, wanted: CreateIndicator): Promise<IndicatorView> {
  const { provinceId } = ctx.actor;
  if (!mayDesignForms(ctx.actor)) throw new Refused('not-your-role');
  refuseWrongIndicator(wanted);
  return inTransaction(ctx, async (tx) => {
    const catalogue = await listIndicators(tx, provinceId, ctx.today);
    refuseHeldAlready(wanted, wanted.code, catalogue);
    const weightId = weightIdOf(wanted.weightCode, catalogue);

    const id = await insertIndicator(tx, provinceId, { ...wanted, weightId });
    if (id === undefined) throw new Conflict('indicator-code-taken', { code: wanted.code });
    const detail = `Thêm chỉ tiêu ${wanted.code} (${wanted.name}) vào danh mục`;
    await recordAudit(ctx, tx, { action: 'indicator.created', subjectKind: 'indicator', subjectId: id, detail });
    const view = await findIndicator(tx, provinceId, id, ctx.today);
    if (!view) throw new NotFound();
    return view;
  });
}
