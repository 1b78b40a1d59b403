import type { TargetView } from '#contract/programme.ts';
import type { ClassRules } from '#domain/monitoring/forecast-class.ts';
import { type EarlierLook, earlierLooks } from '#forecast/targets/earlier-looks.ts';
import { forecastTarget, type TargetForecast, type TargetForecastInput } from '#forecast/targets/target-forecast.ts';
import type { Context, Tx } from '#server/context.ts';
import { inTransaction } from '#server/db/transaction.ts';
import type { ProgrammeFigures } from '../load-programme-figures.ts';
import { inputOf, writeInput } from './forecast-inputs.ts';
import { findClassRules, type KeptForecast, listEarlierValues, listKeptForecasts } from './forecast-queries.ts';

/** What is kept of a forecast: itself, and what it would have said in earlier years. */
export interface ForecastOutcome {
  readonly forecast: TargetForecast;
  readonly looks: readonly EarlierLook[];
}

export interface ForecastOfTarget extends ForecastOutcome {
  readonly target: TargetView;
  readonly input: TargetForecastInput;
  readonly written: { input: string; inputSha256: string };
  /** The row that holds this very forecast; null where it was made just now. */
  readonly kept: KeptForecast | null;
  /** What was kept of the target before, the latest first. */
  readonly earlier: readonly KeptForecast[];
}

export interface Forecasts {
  readonly rules: ClassRules;
  readonly ofTargets: readonly ForecastOfTarget[];
}

/** Written by this program from the shape itself: see `keepForecasts`. */
export function readOutcome({ outcome }: Pick<KeptForecast, 'outcome'>): ForecastOutcome {
  return JSON.parse(outcome) as ForecastOutcome;
}

function forecastOf(
  facts: ProgrammeFigures,
  target: TargetView,
  earlier: Parameters<typeof inputOf>[2],
  ofTarget: readonly KeptForecast[],
): ForecastOfTarget {
  const input = inputOf(facts, target, earlier);
  const written = writeInput(input);
  const kept =
    ofTarget.find(
      ({ inputSha256, periodKey }) => inputSha256 === written.inputSha256 && periodKey === facts.asOf?.key,
    ) ?? null;
  const outcome = kept ? readOutcome(kept) : { forecast: forecastTarget(input), looks: earlierLooks(input) };
  return {
    target,
    input,
    written,
    kept,
    earlier: ofTarget.filter(({ id }) => kept === null || id < kept.id),
    ...outcome,
  };
}

/**
 * The forecasts of the programme's targets by the figures up to the period looked at: the kept ones where their input is still the
 * same, else made anew. Read beyond the own agency, as the province's figures are: whoever looks sees the same forecast.
 */
export async function readForecasts(ctx: Context, facts: ProgrammeFigures): Promise<Forecasts> {
  const { provinceId } = ctx.actor;
  const read = async (tx: Tx) => ({
    rules: await findClassRules(tx, provinceId, ctx.today),
    earlier: await listEarlierValues(tx, facts.programmeId),
    kept: await listKeptForecasts(
      tx,
      facts.targets.map(({ id }) => id),
    ),
  });
  const settings = { 'tiendo.province': String(provinceId), 'tiendo.scope': 'system' };
  const { rules, earlier, kept } = await inTransaction(ctx.db, read, settings);
  const ofTargets = facts.targets.map((target) =>
    forecastOf(
      facts,
      target,
      earlier,
      kept.filter(({ targetId }) => targetId === target.id),
    ),
  );
  return { rules, ofTargets };
}
