import type { TargetStatus } from '#contract/monitoring.ts';
import { StatusTag } from '../status/status-tag.tsx';
import { useText } from '../text/text.tsx';
import { writeWithUnit } from '../ui/figure-words.ts';
import { formatDay } from '../ui/days.ts';
import { Section } from '../ui/section.tsx';
import { explainVerdict } from './verdict-words.ts';

/** What was published about the target, with its source; judged by the same rule. */
export function TargetPublished({ status: { target, published } }: { readonly status: TargetStatus }) {
  const text = useText();
  const { monitoring } = text;
  return (
    <Section title={monitoring.published}>
      <ul className="say">
        {published.map(({ value, asOf, source, verdict }) => (
          <li key={`${asOf}-${source}`}>
            <b className="num published">{writeWithUnit(value, target.unit)}</b>{' '}
            <StatusTag kind="outlook" value={verdict.outlook} />
            <p>{explainVerdict(text, target, verdict)}</p>
            <p className="muted">{monitoring.publishedSource(source, formatDay(asOf))}</p>
          </li>
        ))}
      </ul>
    </Section>
  );
}
