import type { ChangeIndicator, IndicatorView } from '#contract/forms.ts';
import { mayDesignForms } from '#domain/forms/policy.ts';
import { recordAudit, staleVersion } from '../audit/index.ts';
import { type Context, inTransaction } from '../context.ts';
import { NotFound, Refused } from '../errors.ts';
import { refuseHeldAlready, refuseWrongIndicator, weightIdOf } from './check-indicator.ts';
import { findIndicator, listIndicators, updateIndicator } from './indicator-queries.ts';

/**
 * Corrects a measure of the catalogue. Once an issued form asks for it, what its figures mean (unit, nature, decimals, how they are
 * put together, formula) stays: a new meaning is a new indicator, or a new version of the form would change old figures.
 */
export async function changeIndicator(ctx: Context, id: number, wanted: ChangeIndicator): Promise<IndicatorView> {
  const { provinceId } = ctx.actor;
  if (!mayDesignForms(ctx.actor)) throw new Refused('not-your-role');
  refuseWrongIndicator(wanted);
  return inTransaction(ctx, async (tx) => {
    const catalogue = await listIndicators(tx, provinceId, ctx.today);
    const before = catalogue.find((indicator) => indicator.id === id);
    if (!before) throw new NotFound();
    if (before.forms.length > 0 && changesMeaning(before, wanted)) {
      throw new Refused('indicator-in-use', { forms: before.forms.map(({ code }) => code).join(', ') });
    }
    refuseHeldAlready(wanted, before.code, catalogue);
    const weightId = weightIdOf(wanted.weightCode, catalogue);

    if (!(await updateIndicator(tx, id, { ...wanted, weightId }))) throw await staleVersion(tx, 'indicator', id);
    const detail = `Sửa chỉ tiêu ${before.code} (${wanted.name}) trong danh mục`;
    await recordAudit(ctx, tx, { action: 'indicator.changed', subjectKind: 'indicator', subjectId: id, detail });
    const view = await findIndicator(tx, provinceId, id, ctx.today);
    if (!view) throw new NotFound();
    return view;
  });
}

const MEANING = ['unit', 'nature', 'decimals', 'combination', 'weightCode', 'formula'] as const;

function changesMeaning(before: IndicatorView, wanted: ChangeIndicator): boolean {
  return MEANING.some((fact) => before[fact] !== wanted[fact]);
}
