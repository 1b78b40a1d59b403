import { useQuery } from '@tanstack/react-query';
import type { CalendarPreview, DayChange, DueMove } from '#contract/calendar.ts';
import { namePeriod } from '../period-name.ts';
import { useText } from '../text/text.tsx';
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
  const named = kept.map(({ periodKey }) => namePeriod(text, periodKey)).join(', ');
  return (
    <>
      {moves.length === 0 ? <p className="hint">{words.none}</p> : <MoveList moves={moves} />}
      {kept.length > 0 ? <p className="hint">{words.kept(named)}</p> : null}
    </>
  );
}

/** Period by period: each level's due day as it was and as it becomes. */
function MoveList({ moves }: { readonly moves: readonly DueMove[] }) {
  const text = useText();
  const { levels } = useRegimeWords();
  const places = [...new Map(moves.map((move) => [`${move.periodKey} ${move.regimeName}`, move])).entries()];
  return (
    <ul className="move-list">
      {places.map(([place, { periodKey, regimeName }]) => (
        <li key={place}>
          <b>{namePeriod(text, periodKey)}</b> <span className="muted sm">{regimeName}</span>
          {moves
            .filter((move) => move.periodKey === periodKey && move.regimeName === regimeName)
            .map(({ level, from, to }) => (
              <p key={level}>
                {levels[level]}: {formatDay(from)} → <b>{formatDay(to)}</b>
              </p>
            ))}
        </li>
      ))}
    </ul>
  );
}
