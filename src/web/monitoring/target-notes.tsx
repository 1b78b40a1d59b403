import type { TargetPageView } from '#contract/monitoring.ts';
import { namePeriod } from '../period-name.ts';
import { useText } from '../text/text.tsx';
import { formatShortMoment } from '../ui/days.ts';

export function TargetNotes({ notes }: { readonly notes: TargetPageView['notes'] }) {
  const text = useText();
  if (notes.length === 0) return <p className="state">{text.monitoring.notesNone}</p>;
  return (
    <ul className="say">
      {notes.map((said) => (
        <li key={`${said.periodKey}-${said.agencyName}-${said.at}`}>
          <b>{said.agencyName}</b>{' '}
          <span className="muted">
            {namePeriod(text, said.periodKey)} · {formatShortMoment(said.at)}
          </span>
          {said.note ? <p>{said.note}</p> : null}
          {said.obstacle ? (
            <p>
              <b>{text.monitoring.obstacle}</b> {said.obstacle}
            </p>
          ) : null}
        </li>
      ))}
    </ul>
  );
}
