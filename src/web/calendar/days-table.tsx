import type { NamedDayView } from '#contract/calendar.ts';
import { weekdayOf } from '#domain/calendar.ts';
import { Button } from '../ui/button.tsx';
import { DataTable } from '../ui/data-table.tsx';
import { formatDay } from '../ui/days.ts';
import { IconBan, IconCalendarOff, IconCheck, IconClockCheck, IconEye } from '../ui/icons.ts';
import { Section } from '../ui/section.tsx';
import { Empty } from '../ui/states.tsx';
import { StatusMark } from '../ui/status-mark.tsx';
import { useNarrow } from '../ui/use-narrow.ts';
import { type CalendarWords, useCalendarWords } from './use-words.ts';

export interface DayActs {
  readonly mayEdit: boolean;
  readonly onCorrect: (day: NamedDayView) => void;
  readonly onRemove: (day: NamedDayView) => void;
}

/** The days that the year names, each with its basis. */
export function DaysTable({ days, ...acts }: DayActs & { readonly days: readonly NamedDayView[] }) {
  const words = useCalendarWords();
  const isNarrow = useNarrow();
  if (days.length === 0) return <Empty>{words.empty}</Empty>;
  return (
    <Section title={words.list} aside={days.length}>
      {isNarrow ? <DayList days={days} {...acts} /> : <WideTable days={days} {...acts} />}
    </Section>
  );
}

type RowsProps = DayActs & { readonly days: readonly NamedDayView[] };

function WideTable({ days, ...acts }: RowsProps) {
  const words = useCalendarWords();
  const { columns } = words;
  const head = (
    <tr>
      <th scope="col">{columns.day}</th>
      <th scope="col">{columns.kind}</th>
      <th scope="col">{columns.name}</th>
      <th scope="col">{columns.basis}</th>
      <th scope="col">{columns.checked}</th>
      <th scope="col">{columns.source}</th>
      {acts.mayEdit ? (
        <th scope="col">
          <span className="vh">{columns.act}</span>
        </th>
      ) : null}
    </tr>
  );
  return (
    <DataTable caption={words.list} head={head} className="named-days">
      <tbody>
        {days.map((day) => (
          <tr key={day.day}>
            <th scope="row" className="nw">
              {formatDay(day.day)} <small className="muted">{weekdayName(words, day.day)}</small>
            </th>
            <td>
              <KindMark kind={day.kind} words={words} />
            </td>
            <td>{day.name}</td>
            <td>{day.legalBasis}</td>
            <td>
              <CheckedMark verified={day.verified} words={words} />
            </td>
            <td className="nw">{day.own ? words.own : words.national}</td>
            {acts.mayEdit ? (
              <td className="nw">
                <Acts day={day} {...acts} />
              </td>
            ) : null}
          </tr>
        ))}
      </tbody>
    </DataTable>
  );
}

function DayList({ days, ...acts }: RowsProps) {
  const words = useCalendarWords();
  return (
    <ul className="phone-list">
      {days.map((day) => (
        <li key={day.day}>
          <p>
            <b>{formatDay(day.day)}</b> {weekdayName(words, day.day)} · <KindMark kind={day.kind} words={words} />
          </p>
          <p>{day.name}</p>
          <p className="sm muted">{day.legalBasis}</p>
          <p>
            <CheckedMark verified={day.verified} words={words} /> · {day.own ? words.own : words.national}
          </p>
          {acts.mayEdit ? <Acts day={day} {...acts} /> : null}
        </li>
      ))}
    </ul>
  );
}

export function weekdayName(words: CalendarWords, day: string): string {
  return words.weekdaysLong[weekdayOf(day) - 1] ?? '';
}

interface KindMarkProps {
  readonly kind: NamedDayView['kind'];
  readonly words: CalendarWords;
}

function KindMark({ kind, words }: KindMarkProps) {
  const looks = {
    off: { icon: IconCalendarOff, hue: 'run' },
    worked: { icon: IconClockCheck, hue: 'warn' },
    ordinary: { icon: IconBan, hue: 'idle' },
  } as const;
  return <StatusMark look={looks[kind]}>{words.kinds[kind]}</StatusMark>;
}

function CheckedMark({ verified, words }: { readonly verified: boolean; readonly words: CalendarWords }) {
  return verified ? (
    <StatusMark look={{ icon: IconCheck, hue: 'ok' }}>{words.checked}</StatusMark>
  ) : (
    <StatusMark look={{ icon: IconEye, hue: 'warn' }}>{words.unchecked}</StatusMark>
  );
}

function Acts({ day, onCorrect, onRemove }: DayActs & { readonly day: NamedDayView }) {
  const words = useCalendarWords();
  const of = <span className="vh">{words.ofDay(formatDay(day.day))}</span>;
  return (
    <span className="acts">
      <Button small kind="quiet" onClick={() => onCorrect(day)}>
        {words.correct}
        {of}
      </Button>
      {day.kind === 'ordinary' ? null : (
        <Button small kind="quiet" onClick={() => onRemove(day)}>
          {words.remove}
          {of}
        </Button>
      )}
    </span>
  );
}
