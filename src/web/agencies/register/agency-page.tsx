import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import type { AgencyHistory } from '#contract/agency-events.ts';
import { addDays } from '#domain/calendar.ts';
import { formatDecimal } from '#domain/numbers/format-decimal.ts';
import { useUnitWords } from '../../reporting/unit/use-unit-words.ts';
import { readId } from '../../search-params.ts';
import { formatDay } from '../../ui/days.ts';
import { PageHead } from '../../ui/page-head.tsx';
import { Section } from '../../ui/section.tsx';
import { Empty, Failed, LoadingLines } from '../../ui/states.tsx';
import { AgencyFamily } from './agency-family.tsx';
import { AgencyStates, Span } from './agency-states.tsx';
import { EventItem } from './event-list.tsx';
import { PassedCounts } from './passed-counts.tsx';
import { agencyQuery } from './register-queries.ts';
import '../agencies.css';
import './register.css';
import { type RegisterWords, useRegisterWords } from './use-register-words.ts';

/** One agency through all its names, superiors, duties, heads and events. */
export function AgencyPage() {
  const words = useRegisterWords();
  const unitWords = useUnitWords();
  const { agencyId } = useParams({ from: '/khung/co-quan/$agencyId' });
  const { data, error, refetch } = useQuery(agencyQuery(readId(agencyId)));
  const above = (
    <Link to="/co-quan" className="sm">
      {words.agency.back}
    </Link>
  );
  if (error)
    return (
      <>
        <PageHead title={words.title} above={above} />
        <Failed error={error} onRetry={() => void refetch()} />
      </>
    );
  if (!data) return <LoadingLines />;
  return (
    <>
      <PageHead
        title={data.agency.name}
        above={above}
        fact={factOf(words, data)}
        actions={
          <Link className="btn" to="/co-quan/$agencyId/bao-cao" params={{ agencyId }}>
            {unitWords.open}
          </Link>
        }
      />
      <AgencyStates states={data.states} />
      <div className="agency-facts">
        <Functions functions={data.functions} />
        <Heads heads={data.heads} />
      </div>
      <AgencyFamily history={data} />
      <Section title={words.agency.events}>
        {data.events.length === 0 ? <Empty>{words.agency.noEvents}</Empty> : null}
        <ol className="agency-line">
          {data.events.map((event) => (
            <EventItem key={event.id} event={event}>
              <PassedCounts passed={event.passed} />
            </EventItem>
          ))}
        </ol>
      </Section>
    </>
  );
}

function factOf(words: RegisterWords, { agency, states }: AgencyHistory): string {
  const [latest] = states;
  if (!latest) return agency.shortName;
  const ended = latest.until === null ? [] : [words.agency.until(formatDay(addDays(latest.until, -1)))];
  const area = latest.areaKm2 === null ? [] : [words.agency.area(formatDecimal(latest.areaKm2))];
  return [words.kinds[latest.kind], latest.officialCode, ...area, ...ended].filter(Boolean).join(' · ');
}

function Functions({ functions }: Pick<AgencyHistory, 'functions'>) {
  const words = useRegisterWords();
  return (
    <Section title={words.agency.functions}>
      {functions.length === 0 ? <p className="muted">{words.agency.noFunctions}</p> : null}
      <ul className="register-heirs">
        {functions.map(({ function: duty, from, until }) => (
          <li key={`${duty} ${from ?? ''}`}>
            {words.functions[duty]} <Span from={from} until={until} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Heads({ heads }: Pick<AgencyHistory, 'heads'>) {
  const words = useRegisterWords();
  return (
    <Section title={words.agency.heads}>
      {heads.length === 0 ? <p className="muted">{words.agency.noHeads}</p> : null}
      <ul className="register-heirs">
        {heads.map(({ person, from, until }) => (
          <li key={`${person.id} ${from ?? ''}`}>
            {person.fullName} <Span from={from} until={until} />
          </li>
        ))}
      </ul>
    </Section>
  );
}
