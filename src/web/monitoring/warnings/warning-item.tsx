import { Link } from '@tanstack/react-router';
import type { WarningView } from '#contract/warnings.ts';
import { useText } from '../../text/text.tsx';
import { formatMoment } from '../../ui/days.ts';
import { tellWarning } from './tell-warning.ts';
import { useWarningWords, type WarningWords } from './use-warning-words.ts';
import { WarningActs } from './warning-acts.tsx';
import { WarningTag } from './warning-tag.tsx';

interface WarningItemProps {
  readonly warning: WarningView;
  /** On the target's own page its name would only repeat the title. */
  readonly unnamed?: boolean;
}

/** One warning: what, why, whose it is, who took note, how it ended. */
export function WarningItem({ warning, unnamed }: WarningItemProps) {
  const text = useText();
  const words = useWarningWords();
  const { target, kind, owner, raisedAt, acknowledgement, end } = warning;
  return (
    <li className="warning">
      <div>
        <p>
          <WarningTag kind={kind} boxed />{' '}
          {unnamed ? null : (
            <Link className="row" to="/chi-tieu/$targetId" params={{ targetId: String(target.id) }}>
              ({target.number}) {target.name}
            </Link>
          )}
        </p>
        <p>{tellWarning(text, words, warning)}</p>
        <p className="muted sm">
          {owner ? words.owner(owner.shortName) : words.noOwner} · {words.raised(formatMoment(raisedAt))} ·{' '}
          {acknowledgement
            ? words.acknowledged(acknowledgement.by.fullName, formatMoment(acknowledgement.at))
            : words.notAcknowledged}
        </p>
        {acknowledgement?.note ? <p className="sm">{words.said(acknowledgement.note)}</p> : null}
        {end ? <p className="sm">{tellEnd(words, end)}</p> : null}
      </div>
      <WarningActs warning={warning} />
    </li>
  );
}

function tellEnd(words: WarningWords, { by, at, reason }: NonNullable<WarningView['end']>): string {
  return by ? words.endedBy(by.fullName, formatMoment(at), reason ?? '') : words.endedItself(formatMoment(at));
}
