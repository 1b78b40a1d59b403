import type { TargetStatus } from '#contract/monitoring.ts';
import { LineagePanel } from '../consolidation/lineage-panel.tsx';
import { namePeriod } from '../period-name.ts';
import { useText } from '../text/text.tsx';
import { Section } from '../ui/section.tsx';

/** The chain under the latest figure, open from the start: trust needs no click. */
export function TargetOrigin({ status: { target, latest } }: { readonly status: TargetStatus }) {
  const text = useText();
  const { lineage, lineageNone } = text.monitoring;
  if (!latest?.value)
    return (
      <Section title={lineage}>
        <p className="state">{lineageNone}</p>
      </Section>
    );
  return (
    <Section title={lineage} aside={namePeriod(text, latest.periodKey)}>
      <LineagePanel targetId={target.id} periodKey={latest.periodKey} />
    </Section>
  );
}
