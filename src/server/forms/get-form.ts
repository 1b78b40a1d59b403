import type { FormSummary, FormView, IndicatorView } from '#contract/forms.ts';
import { burdenOfYear } from '#domain/forms/burden.ts';
import type { FormVersion } from '#domain/forms/form.ts';
import { findFormProblems } from '#domain/forms/form-problems.ts';
import type { Indicator } from '#domain/forms/indicator.ts';
import { periodsInYear } from '#domain/reporting/period.ts';
import type { RegimeFrequency } from '#domain/reporting/regime.ts';
import { type Context, inReadTransaction } from '../context.ts';
import { NotFound } from '../errors.ts';
import { findForm, findFormText, type FormLineRow, listFormLines, listForms } from './form-queries.ts';
import { listIndicators } from './indicator-queries.ts';

type Counted = Awaited<ReturnType<typeof listForms>>[number];

/** One version of a form with all that stands against issuing it. */
export async function getForm(ctx: Context, id: number): Promise<FormView> {
  const { provinceId } = ctx.actor;
  return inReadTransaction(ctx, async (tx) => {
    const form = await findForm(tx, provinceId, id, ctx.today);
    const text = form && (await findFormText(tx, id));
    if (!form || !text) throw new NotFound();
    const catalogue = new Map((await listIndicators(tx, provinceId, ctx.today)).map((each) => [each.id, each]));
    const rows = await listFormLines(tx, id, ctx.today);
    const lines = rows.flatMap((row) => lineOf(row, catalogue));
    const summary = summaryOf(form);
    const problems = form.programmeId === null ? findFormProblems(versionOf({ ...summary, ...text, lines })) : [];
    return { ...summary, ...text, lines, problems };
  });
}

/** Every version of every form, with what it asks of the province in a year. */
export async function listFormSummaries(ctx: Context): Promise<FormSummary[]> {
  return inReadTransaction(ctx, async (tx) => (await listForms(tx, ctx.actor.provinceId, ctx.today)).map(summaryOf));
}

function summaryOf({ fields, units, cells, ...form }: Counted): FormSummary {
  // Written by the regime's own column, which holds these words only.
  const frequency = form.regime.frequency as RegimeFrequency;
  const periods = periodsInYear(frequency);
  const ofIndicators = form.programmeId === null;
  const cellsAYear = ofIndicators ? burdenOfYear({ fields, units, frequency }) : cells * periods;
  return { ...form, burden: { fields, units, periods, cellsAYear } };
}

function lineOf(row: FormLineRow, catalogue: ReadonlyMap<number, IndicatorView>): FormView['lines'] {
  const { indicatorId, ...line } = row;
  const indicator = catalogue.get(indicatorId);
  return indicator ? [{ ...line, indicator }] : [];
}

function versionOf(
  form: Pick<
    FormView,
    'code' | 'name' | 'guidance' | 'legalBasis' | 'effectiveFrom' | 'lines' | 'narratives' | 'units'
  >,
): FormVersion {
  const codeOf = new Map(form.lines.map(({ indicator }) => [indicator.id, indicator.code]));
  return {
    ...form,
    lines: form.lines.map(({ indicator, number, required, partOfId }) => ({
      indicator: asMeasured(indicator),
      number,
      required,
      partOf: partOfId === null ? null : (codeOf.get(partOfId) ?? `#${partOfId}`),
    })),
  };
}

function asMeasured({ owner, ...indicator }: IndicatorView): Indicator {
  return { ...indicator, ownerAgencyId: owner?.id ?? null };
}
