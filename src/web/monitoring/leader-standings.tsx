import type { TargetStatus } from '#contract/monitoring.ts';
import type { Outlook } from '#domain/monitoring/verdict.ts';
import { StatusTag } from '../status/status-tag.tsx';
import { useText } from '../text/text.tsx';
import { Section } from '../ui/section.tsx';
import { Empty } from '../ui/states.tsx';
import { listMisses, type TargetWithParts } from './group-targets.ts';
import { TargetName } from './target-name.tsx';
import { LatestFigure, TargetBullet } from './target-figure.tsx';
import { brieflyExplain, explainVerdict } from './verdict-words.ts';

interface Joined {
  readonly joined: readonly TargetWithParts[];
}

/** Each miss with its figure, its bar and the sentence that says why. */
export function LeaderMisses({ joined }: Joined) {
  const { monitoring } = useText();
  const misses = listMisses(joined);
  return (
    <Section title={monitoring.leaderMisses} aside={misses.length > 0 ? String(misses.length) : null}>
      {misses.length === 0 ? <Empty>{monitoring.leaderMissesNone}</Empty> : null}
      <ul>
        {misses.map((status) => (
          <Miss key={status.target.id} status={status} />
        ))}
      </ul>
    </Section>
  );
}

function Miss({ status }: { readonly status: TargetStatus }) {
  const text = useText();
  const { target, verdict } = status;
  return (
    <li className="listed miss">
      <div className="name">
        <TargetName target={status.target} />
      </div>
      <div className="latest">
        <LatestFigure status={status} />
      </div>
      <div className="outlook">
        <StatusTag kind="outlook" value={verdict.outlook} boxed />
        <small>{target.lead?.shortName ?? text.monitoring.noLead}</small>
      </div>
      <TargetBullet status={status} width={340} />
      <p className="second sm wide">{explainVerdict(text, target, verdict)}</p>
    </li>
  );
}

const restKinds: readonly {
  readonly title: 'leaderWatch' | 'leaderGood' | 'leaderNoData';
  readonly outlooks: readonly Outlook[];
}[] = [
  { title: 'leaderWatch', outlooks: ['watch'] },
  { title: 'leaderGood', outlooks: ['on-track', 'met'] },
  { title: 'leaderNoData', outlooks: ['no-data'] },
];

/** The normal is quiet: one line each. */
export function LeaderRest({ joined }: Joined) {
  const { monitoring } = useText();
  const wholes = joined.map(({ whole }) => whole);
  return restKinds.map(({ title, outlooks }) => {
    const found = wholes.filter(({ verdict }) => outlooks.includes(verdict.outlook));
    if (found.length === 0) return null;
    return (
      <Section key={title} title={monitoring[title]} aside={String(found.length)}>
        <ul>
          {found.map((status) => (
            <QuietLine key={status.target.id} status={status} />
          ))}
        </ul>
      </Section>
    );
  });
}

function QuietLine({ status }: { readonly status: TargetStatus }) {
  const text = useText();
  return (
    <li className="quiet">
      <div className="name">
        <TargetName target={status.target} />
      </div>
      <span className="figure">
        <LatestFigure status={status} short />
      </span>
      <span className="state-of">
        <StatusTag kind="outlook" value={status.verdict.outlook} />
        <small className="muted">{brieflyExplain(text, status.target, status.verdict)}</small>
      </span>
    </li>
  );
}
