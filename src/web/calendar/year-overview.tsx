import type { CalendarView, NamedDayView } from '#contract/calendar.ts';
import { type Day, partsOfDay, weekdayOf } from '#domain/calendar.ts';
import { formatDay } from '../ui/days.ts';
import { Section } from '../ui/section.tsx';
import { weeksOf } from './month-days.ts';
import { type CalendarWords, useCalendarWords } from './use-words.ts';

type Named = ReadonlyMap<Day, NamedDayView>;

/** The year at a glance: twelve small months with the days off and the worked ones. */
export function YearOverview({ view }: { readonly view: CalendarView }) {
  const words = useCalendarWords();
  const named: Named = new Map(view.days.map((day) => [day.day, day]));
  return (
    <Section title={words.overview} aside={<Legend words={words} />}>
      <div className="year">
        {Array.from({ length: 12 }, (_, index) => (
          <Month key={index} year={view.year} month={index + 1} named={named} words={words} />
        ))}
      </div>
    </Section>
  );
}

function Legend({ words: { legend } }: { readonly words: CalendarWords }) {
  return (
    <span className="year-legend">
      <i className="off" aria-hidden>
        8
      </i>
      {legend.off}
      <i className="worked" aria-hidden>
        8
      </i>
      {legend.worked}
      <i className="weekend" aria-hidden>
        8
      </i>
      {legend.weekend}
    </span>
  );
}

interface MonthProps {
  readonly year: number;
  readonly month: number;
  readonly named: Named;
  readonly words: CalendarWords;
}

function Month({ year, month, named, words }: MonthProps) {
  return (
    <table className="month">
      <caption>{words.month(month, year)}</caption>
      <thead>
        <tr>
          {words.weekdays.map((weekday, index) => (
            <th key={weekday} scope="col">
              <abbr title={words.weekdaysLong[index]}>{weekday}</abbr>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeksOf(year, month).map((week, index) => (
          <tr key={week.find((day) => day !== null) ?? index}>
            {week.map((day, at) => (
              <DayCell
                key={day ?? `none-${at}`}
                day={day}
                named={day === null ? undefined : named.get(day)}
                words={words}
              />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface DayCellProps {
  readonly day: Day | null;
  readonly named: NamedDayView | undefined;
  readonly words: CalendarWords;
}

function DayCell({ day, named, words }: DayCellProps) {
  if (day === null) return <td aria-hidden />;
  const { dayOfMonth } = partsOfDay(day);
  if (!named || named.kind === 'ordinary')
    return <td className={weekdayOf(day) > 5 ? 'weekend' : undefined}>{dayOfMonth}</td>;
  return (
    <td className={named.kind} title={`${formatDay(day)}: ${named.name}`}>
      {dayOfMonth}
      <span className="vh">
        {' '}
        {words.kinds[named.kind]}: {named.name}
      </span>
    </td>
  );
}
