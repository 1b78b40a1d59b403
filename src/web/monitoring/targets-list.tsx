import type { TargetStatus } from '#contract/monitoring.ts';
import { StatusTag } from '../status/status-tag.tsx';
import { useText } from '../text/text.tsx';
import type { TargetGroup } from './group-targets.ts';
import { TargetName } from './target-name.tsx';
import { LatestFigure, TargetBullet } from './target-figure.tsx';
import { brieflyExplain } from './verdict-words.ts';

/** The same targets on a phone: a list of its own, not a squeezed table. */
export function TargetsList({ groups }: { readonly groups: readonly TargetGroup[] }) {
  const { monitoring } = useText();
  return groups.map((group) => (
    <section key={group.name ?? ''} className="target-group">
      <h2>
        {group.name ?? monitoring.groupless}{' '}
        <span className="muted">· {monitoring.groupCount(group.targets.length)}</span>
      </h2>
      <ul>
        {group.targets.map(({ whole, parts }) => (
          <li key={whole.target.id}>
            <ListedTarget status={whole} />
            {parts.length > 0 ? (
              <ul className="listed-parts">
                {parts.map((part) => (
                  <li key={part.target.id}>
                    <ListedTarget status={part} isPart />
                  </li>
                ))}
              </ul>
            ) : null}
          </li>
        ))}
      </ul>
    </section>
  ));
}

function ListedTarget({ status, isPart }: { readonly status: TargetStatus; readonly isPart?: boolean }) {
  const text = useText();
  const { target, verdict } = status;
  return (
    <div className="listed">
      <div className="name">
        <TargetName target={target} plain={isPart ?? false} />
      </div>
      <div className="latest">
        <LatestFigure status={status} />
      </div>
      <div className="outlook">
        <StatusTag kind="outlook" value={verdict.outlook} boxed={!isPart} />
        <small>{brieflyExplain(text, target, verdict)}</small>
      </div>
      <TargetBullet status={status} width={320} />
    </div>
  );
}
