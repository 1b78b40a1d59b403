import type { AgencyHistory } from '#contract/agency-events.ts';
import { addDays } from '#domain/calendar.ts';
import { formatDay } from '../../ui/days.ts';
import { Section } from '../../ui/section.tsx';
import { useRegisterWords } from './use-register-words.ts';

/** What the agency was called and under whom it stood, newest first. */
export function AgencyStates({ states }: Pick<AgencyHistory, 'states'>) {
  const words = useRegisterWords();
  return (
    <Section title={words.agency.states}>
      <ol className="agency-line">
        {states.map(({ from, until, name, shortName, parent, legalBasis }) => (
          <li key={from ?? ''}>
            <Span from={from} until={until} />
            <div>
              <b>{name}</b> <span className="muted">{shortName}</span>
              <small className="block">{parent === null ? words.agency.noParent : words.agency.parent(parent)}</small>
              {legalBasis ? <small className="muted block">{legalBasis}</small> : null}
            </div>
          </li>
        ))}
      </ol>
    </Section>
  );
}

interface SpanProps {
  readonly from: string | null;
  /** The first day after. */
  readonly until: string | null;
}

/** From when to when, in words; the last day is named and not the first after it. */
export function Span({ from, until }: SpanProps) {
  const { agency } = useRegisterWords();
  const begins = from === null ? null : agency.from(formatDay(from));
  const ends = until === null ? null : agency.until(formatDay(addDays(until, -1)));
  return <span className="muted">{[begins, ends].filter(Boolean).join(', ') || agency.always}</span>;
}
