import type { ReactNode } from 'react';
import type { TargetForecastView } from '#contract/forecasts.ts';
import type { TargetPageView, TargetStatus } from '#contract/monitoring.ts';
import { divideDecimals, roundDecimal, subtractDecimals } from '#domain/decimal.ts';
import { parsePeriodKey } from '#domain/reporting/period.ts';
import { StatusTag } from '../status/status-tag.tsx';
import { type Text, useText } from '../text/text.tsx';
import { writeChange, writeFigure } from '../ui/figure-words.ts';
import { Unit } from '../ui/unit.tsx';
import { useForecastWords } from './forecast/use-forecast-words.ts';
import { writeChance } from './forecast/write-chance.ts';
import { LatestFigure, nameMonths, nameStanding } from './target-figure.tsx';
import { unitOf, writePlanned } from './verdict-words.ts';

interface TargetKeyFiguresProps {
  readonly view: TargetPageView;
  readonly forecast: TargetForecastView | undefined;
}

/** How it stands, in a line of figures. */
export function TargetKeyFigures({ view, forecast }: TargetKeyFiguresProps) {
  const { key: words } = useText().monitoring;
  const { status, neededPerPeriod } = view;
  const { target, verdict } = status;
  return (
    <dl className="key">
      <ActualFigure status={status} />
      <KeyFigure label={words.planned} value={<PlannedFigure target={target} />} />
      {forecast?.yearEnd ? <ForecastFigure target={target} forecast={forecast} /> : null}
      {neededPerPeriod === null ? null : <NeededFigure status={status} needed={neededPerPeriod} />}
      {target.baseline ? <BaselineFigure status={status} baseline={target.baseline} /> : null}
      <div className="verdict">
        <dt>{words.outlook}</dt>
        <dd>
          <StatusTag kind="outlook" value={verdict.outlook} boxed />
          <small>{conclusionOf(status, words)}</small>
        </dd>
      </div>
    </dl>
  );
}

interface ForecastFigureProps {
  readonly target: TargetStatus['target'];
  readonly forecast: TargetForecastView;
}

function conclusionOf({ verdict, latest }: TargetStatus, words: Text['monitoring']['key']): string {
  if (!verdict.final) return words.notFinal;
  return latest?.standing === 'estimate' ? words.finalEstimate : words.final;
}

interface KeyFigureProps {
  readonly label: string;
  readonly value: ReactNode;
  readonly below?: ReactNode;
}

function KeyFigure({ label, value, below }: KeyFigureProps) {
  return (
    <div>
      <dt>{label}</dt>
      <dd className="num">
        {value}
        {below ? <small>{below}</small> : null}
      </dd>
    </div>
  );
}

function WithUnit({ words, unit }: { readonly words: string; readonly unit: string | null }) {
  return (
    <>
      {words}
      <Unit of={unit} />
    </>
  );
}

function PlannedFigure({ target }: { readonly target: TargetStatus['target'] }) {
  return target.value === null ? (
    writePlanned(target)
  ) : (
    <WithUnit words={writePlanned({ ...target, unit: null })} unit={unitOf(target)} />
  );
}

function ForecastFigure({ target, forecast: { yearEnd, chance } }: ForecastFigureProps) {
  const words = useForecastWords();
  if (!yearEnd) return null;
  const range = words.keyRange(writeFigure(yearEnd.lo80), writeFigure(yearEnd.hi80));
  return (
    <>
      <KeyFigure
        label={words.keyYearEnd}
        value={<WithUnit words={writeFigure(yearEnd.mean)} unit={unitOf(target)} />}
        below={range}
      />
      {chance ? <KeyFigure label={words.keyChance} value={writeChance(chance)} /> : null}
    </>
  );
}

function ActualFigure({ status }: { readonly status: TargetStatus }) {
  const text = useText();
  const words = text.monitoring.key;
  const { target, latest, verdict } = status;
  const label = latest?.value
    ? words.actual(nameMonths(text, target, latest.periodKey), nameStanding(text, latest))
    : words.actualMissing;
  const expected = verdict.final ? undefined : verdict.reason.figures['expected'];
  const below = [
    verdict.achievedPercent === null || target.nature !== 'flow'
      ? ''
      : words.share(`${writeFigure(verdict.achievedPercent, 1)}%`),
    expected === undefined ? '' : words.pace(writeFigure(expected)),
  ];
  return (
    <KeyFigure label={label} value={<LatestFigure status={status} short />} below={below.filter(Boolean).join(' · ')} />
  );
}

function NeededFigure({
  status: { target, latest },
  needed,
}: {
  readonly status: TargetStatus;
  readonly needed: string;
}) {
  const { key: words } = useText().monitoring;
  const gone = latest ? parsePeriodKey(latest.periodKey)?.number : undefined;
  const average = latest?.value && gone ? divideDecimals(latest.value, String(gone)) : null;
  const below = average === null ? null : words.neededSoFar(writeFigure(roundDecimal(average, 1)));
  return needed === '0' ? (
    <KeyFigure label={words.needed} value="0" below={words.neededNone} />
  ) : (
    <KeyFigure
      label={words.needed}
      value={<WithUnit words={writeFigure(needed)} unit={unitOf(target)} />}
      below={below}
    />
  );
}

interface BaselineFigureProps {
  readonly status: TargetStatus;
  readonly baseline: NonNullable<TargetStatus['target']['baseline']>;
}

function BaselineFigure({ status: { target, latest }, baseline }: BaselineFigureProps) {
  const { monitoring } = useText();
  const words = monitoring.key;
  const points = unitOf(target) === '%' ? ` ${monitoring.points}` : '';
  const now = target.nature === 'flow' ? null : (latest?.value ?? null);
  const change = now === null ? '' : words.change(writeChange(subtractDecimals(now, baseline.value)) + points);
  return (
    <KeyFigure
      label={words.baseline(baseline.year)}
      value={<WithUnit words={writeFigure(baseline.value)} unit={unitOf(target)} />}
      below={[change, baseline.source].filter(Boolean).join(' · ')}
    />
  );
}
