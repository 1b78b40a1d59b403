import { formatPeriod } from '#domain/reporting/period.ts';
import { mayFillFor } from '#domain/reporting/units-led.ts';
import type { WorkbookIdentity } from '#formats/workbook/report-workbook.ts';
import { type Context, inReadTransaction } from '../../context.ts';
import { Refused } from '../../errors.ts';
import { listUnitReports, type UnitReport } from './unit-queries.ts';

export type UnitPlace = Pick<WorkbookIdentity, 'formId' | 'agencyId' | 'periodKey'>;

/**
 * The same person in the name of the unit that a workbook is for, behind the unit's own wall; himself where it is his own. Refused where the
 * unit is not asked for the form, or is not the actor's to fill.
 */
export async function actingForUnit(
  ctx: Context,
  place: UnitPlace,
  words: { agency: string; form: string },
): Promise<Context> {
  const facts = { ...words, period: formatPeriod(place.periodKey) };
  const unit = await findUnitReport(ctx, place);
  if (!unit) throw new Refused('workbook-unit-not-asked', facts);
  const named = { ...facts, agency: unit.agencyName };
  if (!mayFillFor(ctx.actor, unit, unit.consolidatingAgencyId)) throw new Refused('workbook-not-your-unit', named);
  if (unit.agencyId === ctx.actor.agencyId) return ctx;
  return { ...ctx, actor: { ...ctx.actor, agencyId: unit.agencyId, roles: ['specialist'], delegations: {} } };
}

/** The unit's report as far as the one who asks sees it. */
export async function findUnitReport(
  ctx: Context,
  { formId, agencyId, periodKey }: UnitPlace,
): Promise<UnitReport | undefined> {
  const question = { provinceId: ctx.actor.provinceId, formId, agencyId, periodKey, today: ctx.today };
  const [unit] = await inReadTransaction(ctx, async (tx) => listUnitReports(tx, question));
  return unit;
}
