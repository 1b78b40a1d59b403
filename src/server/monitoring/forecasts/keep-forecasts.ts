import { explainChange } from '#forecast/targets/forecast-change.ts';
import type { TargetForecastInput } from '#forecast/targets/target-forecast.ts';
import { recordAudit } from '#server/audit/index.ts';
import { findAgencyOfFunction } from '#server/agencies/index.ts';
import type { Tx } from '#server/context.ts';
import type { RootDb } from '#server/db/database.ts';
import { inTransaction } from '#server/db/transaction.ts';
import { formatPeriod } from '#domain/reporting/period.ts';
import { loadProgrammeFigures } from '../load-programme-figures.ts';
import { readerOfProvince } from '../reader-of-province.ts';
import { insertForecasts, type NewForecast, waitForOtherForecasts } from './forecast-queries.ts';
import { type ForecastOfTarget, readForecasts, readOutcome } from './read-forecasts.ts';

export interface ForecastRun {
  readonly provinceId: number;
  readonly programmeId: number;
  /** Up to which period figures are looked at; the running one unless said otherwise. */
  readonly periodKey?: string;
  readonly today: string;
  readonly now: string;
}

function newForecast(made: ForecastOfTarget, periodKey: string): NewForecast {
  const { target, forecast, looks, written, input, earlier } = made;
  const [before] = earlier;
  // The kept input was written by this program from its own shape.
  const change =
    before &&
    explainChange(
      { input: JSON.parse(before.input) as TargetForecastInput, forecast: readOutcome(before).forecast },
      { input, forecast },
    );
  return {
    targetId: target.id,
    periodKey,
    ...written,
    outcome: JSON.stringify({ forecast, looks }),
    change: change ? JSON.stringify(change) : null,
  };
}

/**
 * Keeps the forecasts of a programme whose figures, rule or method differ from what was kept: a verb that the clock and every
 * consolidation call. Called again with nothing changed, it keeps nothing.
 */
export async function keepForecasts(db: RootDb, run: ForecastRun): Promise<number> {
  const { provinceId, programmeId, periodKey, today, now } = run;
  const work = async (tx: Tx): Promise<number> => {
    await waitForOtherForecasts(tx, programmeId);
    const reader = { ...readerOfProvince(db, { provinceId, today, now }), joined: tx };
    const facts = await loadProgrammeFigures(reader, programmeId, periodKey);
    const { asOf } = facts;
    if (!asOf) return 0;
    const { ofTargets } = await readForecasts(reader, facts);
    const made = ofTargets.filter(({ kept }) => kept === null).map((each) => newForecast(each, asOf.key));
    if (made.length === 0) return 0;
    await insertForecasts(tx, made, { provinceId, at: now });
    const agencyId = await findAgencyOfFunction(tx, provinceId, 'programme-office', today);
    if (agencyId !== null)
      await recordAudit({ actor: { provinceId, agencyId, personId: null }, now }, tx, {
        action: 'forecasts.kept',
        subjectKind: 'programme',
        subjectId: programmeId,
        detail: `Máy dự báo lại ${made.length} chỉ tiêu theo số liệu đến ${formatPeriod(asOf.key)}`,
      });
    return made.length;
  };
  return inTransaction(db, work, { 'tiendo.province': String(provinceId), 'tiendo.scope': 'system' });
}
