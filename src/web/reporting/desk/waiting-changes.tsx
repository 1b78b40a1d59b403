import type { WaitingReport } from '#contract/reporting.ts';
import { useText } from '../../text/text.tsx';
import { placeOfChange, wasNowOf } from '../change-words.ts';

const SHOWN = 3;

/** What the approver has to look at anew since the version before; the first few in words. */
export function WaitingChanges({ report }: { readonly report: WaitingReport }) {
  const text = useText();
  const { changes: words } = text.reporting.actions;
  const { changes, replacesNumber } = report;
  if (replacesNumber === null) return <p>{words.first}</p>;
  if (changes.length === 0) return <p>{words.none(replacesNumber)}</p>;
  return (
    <div className="chs">
      <p>{words.since(changes.length, replacesNumber)}:</p>
      <ul>
        {changes.slice(0, SHOWN).map((change) => {
          const [was, now] = wasNowOf(text, change);
          return (
            <li key={`${change.part} ${change.quantityId} ${change.label}`}>
              <span className="muted">{change.number}</span> {placeOfChange(text, change)}: {was} →{' '}
              {change.part === 'figure' ? <b>{now}</b> : now}
            </li>
          );
        })}
      </ul>
      {changes.length > SHOWN ? <p>{words.more(changes.length - SHOWN)}</p> : null}
    </div>
  );
}
