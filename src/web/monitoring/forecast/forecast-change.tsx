import type { FigureRange, TargetForecastView } from '#contract/forecasts.ts';
import type { TargetView } from '#contract/programme.ts';
import { compareDecimals, type Decimal } from '#domain/decimal.ts';
import { namePeriod } from '../../period-name.ts';
import { type Text, useText } from '../../text/text.tsx';
import { writeChange, writeFigure, writeWithUnit } from '../../ui/figure-words.ts';
import { unitOf } from '../verdict-words.ts';
import { type ForecastWords, useForecastWords } from './use-forecast-words.ts';
import { writePercent } from './write-chance.ts';

interface ForecastChangeProps {
  readonly target: TargetView;
  readonly forecast: TargetForecastView;
}

type Change = NonNullable<TargetForecastView['change']>;

/** What made the forecast differ from the one before it, and what was said in earlier periods. */
export function ForecastChangeView({ target, forecast: { change, issued } }: ForecastChangeProps) {
  const text = useText();
  const words = useForecastWords();
  const told = change ? tellChange(text, words, target, change) : [];
  if (told.length === 0 && issued.length === 0) return null;
  return (
    <div className="forecast-change">
      {told.length > 0 ? (
        <>
          <h3>{words.change}</h3>
          <ul>
            {told.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </>
      ) : null}
      {issued.length > 0 ? (
        <>
          <h3>{words.issued}</h3>
          <ul>
            {issued.map(({ periodKey, yearEnd, chancePercent }) => (
              <li key={periodKey}>
                {words.issuedLine(
                  namePeriod(text, periodKey),
                  writeWithUnit(yearEnd.mean, unitOf(target)),
                  writeFigure(yearEnd.lo80),
                  writeFigure(yearEnd.hi80),
                  chancePercent === null ? '' : words.issuedChance(writePercent(chancePercent)),
                )}
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </div>
  );
}

function tellChange(text: Text, words: ForecastWords, target: TargetView, change: Change): string[] {
  const figure = (value: Decimal) => writeWithUnit(value, unitOf(target));
  const { from, to, added, corrected, removed, byCorrections, methodChanged, ruleChanged } = change;
  const shift = from && to ? [tellShift(words, from, to, figure)] : [];
  const part =
    byCorrections && compareDecimals(byCorrections, '0') !== 0 ? words.correctedPart(writeChange(byCorrections)) : '';
  return [
    ...shift,
    ...tellChance(words, change),
    ...added.map(({ periodKey, value, expected }) => {
      const period = namePeriod(text, periodKey);
      return expected
        ? words.addedExpected(period, figure(value), figure(expected.mean), words.places[placeOf(value, expected)])
        : words.added(period, figure(value));
    }),
    ...corrected.map(({ periodKey, before, value }) =>
      words.corrected(namePeriod(text, periodKey), figure(before), figure(value), part),
    ),
    ...removed.map(({ periodKey }) => words.removed(namePeriod(text, periodKey))),
    ...(methodChanged ? [words.method] : []),
    ...(ruleChanged ? [words.rule] : []),
  ];
}

function tellShift(
  words: ForecastWords,
  from: FigureRange,
  to: FigureRange,
  figure: (value: Decimal) => string,
): string {
  return compareDecimals(from.mean, to.mean) === 0
    ? words.changeSame
    : words.changeFromTo(figure(from.mean), figure(to.mean));
}

function tellChance(words: ForecastWords, { fromChancePercent, toChancePercent }: Change): string[] {
  if (fromChancePercent === null || toChancePercent === null) return [];
  const [from, to] = [writePercent(fromChancePercent), writePercent(toChancePercent)];
  return from === to ? [] : [words.changeChance(from, to)];
}

function placeOf(value: Decimal, { lo80, hi80 }: FigureRange): keyof ForecastWords['places'] {
  if (compareDecimals(value, lo80) < 0) return 'below';
  return compareDecimals(value, hi80) > 0 ? 'above' : 'within';
}
