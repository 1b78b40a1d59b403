import type { TargetStatus } from '#contract/monitoring.ts';
import { StatusTag } from '../status/status-tag.tsx';
import { useText } from '../text/text.tsx';
import { Section } from '../ui/section.tsx';
import { TargetName } from './target-name.tsx';
import { LatestFigure, TargetBullet } from './target-figure.tsx';
import { explainVerdict } from './verdict-words.ts';

/** The measures that the target's sentence holds besides its first. */
export function TargetParts({ parts }: { readonly parts: readonly TargetStatus[] }) {
  const text = useText();
  return (
    <Section title={text.monitoring.parts}>
      <ul className="part-list">
        {parts.map((part) => (
          <li key={part.target.id} className="listed">
            <div className="name">
              {part.target.partKind ? (
                <span className="muted">{text.monitoring.partKinds[part.target.partKind]} </span>
              ) : null}
              <TargetName target={part.target} plain />
            </div>
            <div className="latest">
              <LatestFigure status={part} />
            </div>
            <div className="outlook">
              <StatusTag kind="outlook" value={part.verdict.outlook} />
            </div>
            <TargetBullet status={part} width={320} />
            <p className="muted sm wide">{explainVerdict(text, part.target, part.verdict)}</p>
          </li>
        ))}
      </ul>
    </Section>
  );
}
