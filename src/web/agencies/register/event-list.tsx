import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { AgencyEventList } from '#contract/agency-events.ts';
import { formatDay, formatMoment } from '../../ui/days.ts';
import { Empty, Failed, LoadingLines } from '../../ui/states.tsx';
import { agencyEventsQuery } from './register-queries.ts';
import { useRegisterWords } from './use-register-words.ts';

/** Everything that has happened to the province's agencies, newest first. */
export function EventList() {
  const words = useRegisterWords();
  const { data, error, refetch } = useQuery(agencyEventsQuery);
  if (error) return <Failed error={error} onRetry={() => void refetch()} />;
  if (!data) return <LoadingLines />;
  if (data.events.length === 0) return <Empty>{words.noEvents}</Empty>;
  return (
    <ol className="agency-line">
      {data.events.map((event) => (
        <EventItem key={event.id} event={event} />
      ))}
    </ol>
  );
}

interface EventItemProps {
  readonly event: AgencyEventList['events'][number];
  /** What more there is to say of it. */
  readonly children?: ReactNode;
}

export function EventItem({ event, children }: EventItemProps) {
  const words = useRegisterWords();
  const { effectiveOn, kind, summary, legalBasis, recordedBy, recordedAt } = event;
  return (
    <li>
      <time dateTime={effectiveOn}>{formatDay(effectiveOn)}</time>
      <div>
        <b>{summary}</b>
        <small className="muted block">
          {words.eventKinds[kind]} · {legalBasis}
        </small>
        <small className="muted block">{words.recorded(recordedBy.fullName, formatMoment(recordedAt))}</small>
        {children}
      </div>
    </li>
  );
}
