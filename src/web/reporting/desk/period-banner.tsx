import type { DeskView, PeriodView } from '#contract/reporting.ts';
import { namePeriod } from '../../period-name.ts';
import { useText } from '../../text/text.tsx';
import { formatShortDay } from '../../ui/days.ts';
import { dayAfter } from '../day-words.ts';
import { countUnfinished, findMainAct } from './desk-pile.ts';
import { MainActButton } from './main-act-button.tsx';
import { momentOf, periodPoints } from './period-line.ts';

/** The only frame on the page: where we stand in the period, and the one act that ends the worry. */
export function PeriodBanner({ desk }: { readonly desk: DeskView }) {
  const text = useText();
  const { period: words } = text.reporting;
  const act = findMainAct(desk);
  const { period } = desk;
  if (!period) return act ? <div className="acts lone">{<MainActButton act={act} />}</div> : null;
  const unfinished = countUnfinished(desk);
  const owes = unfinished > 0 || desk.sent.length > 0;
  return (
    <section className={`per ${urgencyOf(period, desk.today, unfinished)}`} aria-label={text.reporting.desk.periodAria}>
      <p className="say">
        {sayMoment(period, desk.today, namePeriod(text, period.key), words)}{' '}
        {owes ? (
          <span>
            <i className="not-phone">· </i>
            {unfinished > 0 ? words.left(unfinished) : words.nothingLeft}
          </span>
        ) : null}
      </p>
      {act ? <MainActButton act={act} /> : null}
      <PeriodLine period={period} today={desk.today} />
    </section>
  );
}

/** The frame is amber only where something of one's own is near or past its due day. */
function urgencyOf(period: PeriodView, today: string, unfinished: number): string {
  const moment = momentOf(period, today);
  if (unfinished === 0) return 'calm';
  return moment === 'overdue' ? 'late' : moment === 'lastDay' || moment === 'untilDue' ? 'near' : 'calm';
}

type Words = ReturnType<typeof useText>['reporting']['period'];

function sayMoment(period: PeriodView, today: string, name: string, words: Words): string {
  const moment = momentOf(period, today);
  switch (moment) {
    case 'beforeOpening':
      return words.beforeOpening(name, formatShortDay(period.startsOn));
    case 'beforeCutOff':
      return words.beforeCutOff(name, formatShortDay(period.cutOffOn));
    case 'untilDue':
    case 'overdue':
      return words[moment](name, formatShortDay(period.submissionDueOn));
    case 'lastDay':
    case 'closed':
      return words[moment](name);
  }
}

function PeriodLine({ period, today }: { readonly period: PeriodView; readonly today: string }) {
  const { period: words } = useText().reporting;
  const points = periodPoints(period, today);
  const done = points.filter(({ state }) => state === 'done').length;
  return (
    <div className="line">
      <ol className="ptrack" data-done={done}>
        {points.map(({ mark, day, state }) => (
          <li key={mark} className={state}>
            <b>{day === today ? words.today(formatShortDay(day)) : formatShortDay(day)}</b>
            {mark === 'due' ? words.due(dayAfter(day)) : words[mark]}
          </li>
        ))}
      </ol>
    </div>
  );
}
