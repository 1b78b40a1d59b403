import { Link } from '@tanstack/react-router';
import type { LeaderView } from '#contract/monitoring.ts';
import { namePeriod } from '../period-name.ts';
import { StatusTag } from '../status/status-tag.tsx';
import { useText } from '../text/text.tsx';
import { IconArrowRight } from '../ui/icons.ts';
import { Section } from '../ui/section.tsx';
import { outlookOrder } from './group-targets.ts';

/** Which targets changed their status since the period before, the worst now first. */
export function LeaderMoved({ view: { moved, statuses, previousPeriodKey } }: { readonly view: LeaderView }) {
  const text = useText();
  const { monitoring } = text;
  const found = moved
    .toSorted((a, b) => outlookOrder.indexOf(a.to) - outlookOrder.indexOf(b.to))
    .flatMap((move) => {
      const status = statuses.find(({ target }) => target.id === move.targetId);
      return status ? [{ ...move, target: status.target }] : [];
    });
  const since = previousPeriodKey === null ? null : monitoring.leaderMovedSince(namePeriod(text, previousPeriodKey));
  return (
    <Section title={monitoring.leaderMoved} aside={since}>
      {found.length === 0 ? (
        <p className="state">{previousPeriodKey === null ? monitoring.leaderFirst : monitoring.leaderMovedNone}</p>
      ) : null}
      <ul className="say">
        {found.map(({ target, from, to }) => (
          <li key={target.id}>
            <Link className="row" to="/chi-tieu/$targetId" params={{ targetId: String(target.id) }}>
              ({target.number}) {target.name}
            </Link>
            <div className="from-to">
              <StatusTag kind="outlook" value={from} />
              <IconArrowRight className="ic" role="img" aria-label={monitoring.becomes} />
              <StatusTag kind="outlook" value={to} />
            </div>
          </li>
        ))}
      </ul>
    </Section>
  );
}
