import { useQuery } from '@tanstack/react-query';
import type { CalendarPreview, DayChange } from '#contract/calendar.ts';
import { namePeriod } from '../period-name.ts';
import { useText } from '../text/text.tsx';
import { DataTable } from '../ui/data-table.tsx';
import { formatDay } from '../ui/days.ts';
import { Failed } from '../ui/states.tsx';
import { calendarPreviewQuery } from './calendar-queries.ts';
import { useCalendarWords, useRegimeWords } from './use-words.ts';

/** Which due days the change would move, before it is saved. */
export function MovesPreview({ changes }: { readonly changes: readonly DayChange[] }) {
  const { preview } = useCalendarWords();
  const { data, error } = useQuery({ ...calendarPreviewQuery(changes), enabled: changes.length > 0 });
  return (
    <div className="moves" aria-live="polite">
      <p className="label">{preview.title}</p>
      {changes.length === 0 ? <p className="hint">{preview.waiting}</p> : null}
      {error ? <Failed error={error} /> : null}
      {data ? <Moves preview={data} /> : null}
    </div>
  );
}

function Moves({ preview: { moves, kept } }: { readonly preview: CalendarPreview }) {
  const text = useText();
  const { preview: words } = useCalendarWords();
  const { levels } = useRegimeWords();
  const head = (
    <tr>
      <th scope="col">{words.columns.period}</th>
      <th scope="col">{words.columns.level}</th>
      <th scope="col">{words.columns.from}</th>
      <th scope="col">{words.columns.to}</th>
    </tr>
  );
  return (
    <>
      {moves.length === 0 ? (
        <p className="hint">{words.none}</p>
      ) : (
        <DataTable caption={words.title} head={head} className="moved">
          <tbody>
            {moves.map(({ regimeName, periodKey, level, from, to }) => (
              <tr key={`${regimeName} ${periodKey} ${level}`}>
                <th scope="row">
                  {namePeriod(text, periodKey)}
                  <small className="muted block">{regimeName}</small>
                </th>
                <td>{levels[level]}</td>
                <td className="nw">{formatDay(from)}</td>
                <td className="nw">
                  <b>{formatDay(to)}</b>
                </td>
              </tr>
            ))}
          </tbody>
        </DataTable>
      )}
      {kept.length > 0 ? (
        <p className="hint">{words.kept(kept.map(({ periodKey }) => namePeriod(text, periodKey)).join(', '))}</p>
      ) : null}
    </>
  );
}
