import type { ReactNode } from 'react';
import type { RegimeView } from '#contract/regimes.ts';
import { formatDay } from '../ui/days.ts';
import { Section } from '../ui/section.tsx';
import { sayDue, sayWindow } from './timing-words.ts';
import { useCalendarWords, useRegimeWords } from './use-words.ts';

/** All that the regime declares, in the decree's order. */
export function RegimeFacts({ regime }: { readonly regime: RegimeView }) {
  const words = useRegimeWords();
  const { weekdaysLong } = useCalendarWords();
  const { facts } = words;
  const { effectiveFrom, effectiveTo } = regime;
  const lines: [string, ReactNode][] = [
    [facts.contents, regime.contents],
    [facts.reporters, reportersOf(regime, words)],
    [facts.receiver, regime.receiver],
    [facts.channels, regime.channels.map((channel) => words.channels[channel]).join(', ')],
    [facts.frequency, words.frequencies[regime.frequency]],
    [facts.cutOff, sayWindow(regime, words, weekdaysLong)],
    [facts.due, <DueOf key="due" regime={regime} />],
    [facts.closing, regime.closingTime ?? words.endOfDay],
    [facts.outline, regime.outline],
    [facts.tables, regime.tables],
    [facts.guidance, regime.guidance],
    [facts.basis, regime.legalBasis],
    [facts.since, words.since(formatDay(effectiveFrom), effectiveTo === null ? null : formatDay(effectiveTo))],
    [facts.code, regime.code],
  ];
  return (
    <Section title={words.declaration}>
      <dl className="regime-facts">
        {lines.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value || <span className="muted">–</span>}</dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}

function reportersOf(
  { reporters, units, carriesTargets }: RegimeView,
  words: ReturnType<typeof useRegimeWords>,
): string {
  const named = units.filter(({ id }) => reporters.agencyIds.includes(id)).map(({ name }) => name);
  const all = [...reporters.kinds.map((kind) => words.kinds[kind]), ...named];
  return all.length === 0 && carriesTargets ? words.assigned : all.join(', ');
}

function DueOf({ regime }: { readonly regime: RegimeView }) {
  const words = useRegimeWords();
  const holders = regime.route.flatMap(({ level, holder }) => (holder ? [`${words.levels[level]}: ${holder}`] : []));
  return (
    <>
      {sayDue(regime, words)}
      {holders.length > 0 ? <span className="muted block sm">{holders.join(' · ')}</span> : null}
    </>
  );
}
