import { Link } from '@tanstack/react-router';
import type { TargetForecastView } from '#contract/forecasts.ts';
import type { TargetView } from '#contract/programme.ts';
import { namePeriod } from '../../period-name.ts';
import { useText } from '../../text/text.tsx';
import { writeFigure, writeWithUnit } from '../../ui/figure-words.ts';
import { Section } from '../../ui/section.tsx';
import { unitOf } from '../verdict-words.ts';
import { ForecastChangeView } from './forecast-change.tsx';
import { ForecastRecord } from './forecast-record.tsx';
import { ForecastTag } from './forecast-tag.tsx';
import { writeMethod } from './method-words.ts';
import { useForecastWords } from './use-forecast-words.ts';
import { writeChance, writePercent } from './write-chance.ts';

interface ForecastOf {
  readonly target: TargetView;
  readonly forecast: TargetForecastView;
}

/** Where the year ends by forecast, how sure that is, how such forecasts have done, and what changed this one. */
export function TargetForecast({ target, forecast }: ForecastOf) {
  const text = useText();
  const words = useForecastWords();
  if (forecast.reason === 'year-is-over') return null;
  return (
    <Section id="du-bao" title={words.title} aside={words.asOf(namePeriod(text, forecast.periodKey))}>
      {forecast.yearEnd ? (
        <Told target={target} forecast={forecast} />
      ) : (
        <Declined target={target} forecast={forecast} />
      )}
      <ForecastChangeView target={target} forecast={forecast} />
      {forecast.yearEnd ? <ForecastRecord target={target} forecast={forecast} /> : null}
      {forecast.yearEnd ? <HowItIsMade forecast={forecast} /> : null}
    </Section>
  );
}

function Told({ target, forecast }: ForecastOf) {
  const words = useForecastWords();
  const { yearEnd, chance } = forecast;
  if (!yearEnd) return null;
  const unit = unitOf(target);
  return (
    <div className="forecast-told">
      <p>
        <ForecastTag value={forecast.class} boxed /> {chance ? words.chance(writeChance(chance)) : words.chanceNone}{' '}
        {chance ? words.dependence[chance.dependence] : ''}
      </p>
      <p>
        {words.sentence(
          writeWithUnit(yearEnd.mean, unit),
          writeFigure(yearEnd.lo80),
          writeWithUnit(yearEnd.hi80, unit),
        )}{' '}
        {target.nature === 'flow' ? words.below : ''}
      </p>
    </div>
  );
}

/** Not enough data is an answer: what is missing, what it does not mean, and what to do. */
function Declined({ target, forecast }: ForecastOf) {
  const words = useForecastWords();
  const { reason, known, needed } = forecast;
  if (!reason) return null;
  return (
    <div className="forecast-told">
      <p>
        <ForecastTag value={forecast.class} boxed /> {words.declined[reason](known, needed)} {words.declinedMeaning}
      </p>
      <p className="not-print">
        <Link to="/so-lieu-lich-su/$quantityId" params={{ quantityId: String(target.id) }}>
          {words.bring}
        </Link>
      </p>
    </div>
  );
}

function HowItIsMade({ forecast }: { readonly forecast: TargetForecastView }) {
  const text = useText();
  const words = useForecastWords();
  const { method, notes, rules } = forecast;
  const told = notes.map(({ kind, periodKey }) => words.notes[kind](periodKey ? namePeriod(text, periodKey) : ''));
  return (
    <details className="muted sm not-print">
      <summary>{words.more}</summary>
      <p>
        {words.how([method ? writeMethod(words, method) : '', ...told].filter(Boolean).join('; '))}{' '}
        {words.rules(writePercent(rules.expectedFromPercent), writePercent(rules.watchFromPercent), rules.legalBasis)}
      </p>
    </details>
  );
}
