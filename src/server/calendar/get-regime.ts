import type { RegimePeriod, RegimeView } from '#contract/regimes.ts';
import { partsOfDay, type WorkingCalendar } from '#domain/calendar.ts';
import { mayKeepRegimes } from '#domain/calendar/policy.ts';
import { findRegimeProblems } from '#domain/reporting/regime-problems.ts';
import { periodsAcrossVersions } from '#domain/reporting/regime-versions.ts';
import { type Context, inReadTransaction } from '#server/context.ts';
import { NotFound } from '#server/errors.ts';
import { readCalendar } from './load-calendar.ts';
import { listOpened } from './period-queries.ts';
import { listForms, listVersionsBeside, type RegimeRow } from './regime-queries.ts';
import { periodView } from './regime-view.ts';
import { listReporters } from './reporter-queries.ts';

/** One version of a regime with the periods, forms and units of the whole regime. */
export async function getRegime(ctx: Context, id: number, asked: number | undefined): Promise<RegimeView> {
  const { provinceId } = ctx.actor;
  const { today } = ctx;
  const year = asked ?? partsOfDay(today).year;
  return inReadTransaction(ctx, async (tx) => {
    const versions = await listVersionsBeside(tx, provinceId, id);
    const shown = versions.find((version) => version.id === id);
    if (!shown) throw new NotFound('regime-not-found');
    const calendar = await readCalendar(tx, provinceId);
    const { code, carriesTargets } = shown;
    const opened = await listOpened(tx, { provinceId, today, years: [year, year], code });
    const keys = new Set(opened.map(({ key }) => key));
    return {
      ...shown,
      year,
      periods: opened.map(periodView),
      toOpen: possible(versions, year, calendar).filter(({ key }) => !keys.has(key)),
      problems: findRegimeProblems(shown, { carriesTargets, year }, calendar),
      versions: versions.map(({ id: each, name, effectiveFrom, effectiveTo }) => ({
        id: each,
        name,
        effectiveFrom,
        effectiveTo,
      })),
      forms: await listForms(tx, provinceId, code),
      units: await listReporters(tx, provinceId, today, shown.reporters),
      mayEdit: mayKeepRegimes(ctx.actor),
    };
  });
}

function possible(versions: readonly RegimeRow[], year: number, calendar: WorkingCalendar): RegimePeriod[] {
  return periodsAcrossVersions(versions, year, calendar).map(({ version, period }) =>
    periodView({ ...period, closingTime: version.closingTime }),
  );
}
