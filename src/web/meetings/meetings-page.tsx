import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import type { MeetingSummary } from '#contract/meetings.ts';
import { Button } from '../ui/button.tsx';
import { DataTable } from '../ui/data-table.tsx';
import { formatDay } from '../ui/days.ts';
import { Dialog } from '../ui/dialog.tsx';
import { IconPlus } from '../ui/icons.ts';
import { PageHead } from '../ui/page-head.tsx';
import { Empty, Failed, LoadingRows } from '../ui/states.tsx';
import { StatusMark } from '../ui/status-mark.tsx';
import { useNarrow } from '../ui/use-narrow.ts';
import { meetingLooks } from './meeting-looks.ts';
import { meetingsQuery } from './meeting-queries.ts';
import './meetings.css';
import { PlanMeetingForm } from './plan-meeting.tsx';
import { useMeetingWords } from './use-meeting-words.ts';

/** The meetings of the leadership, the newest first. */
export function MeetingsPage() {
  const words = useMeetingWords();
  const { data, error, refetch } = useQuery(meetingsQuery);
  const navigate = useNavigate();
  const [planning, plan] = useState(false);
  const close = () => plan(false);
  return (
    <>
      <PageHead
        title={words.title}
        fact={words.fact}
        actions={
          <>
            <Link className="btn" to="/chi-dao">
              {words.directives}
            </Link>
            {data?.mayPlan ? (
              <Button kind="filled" onClick={() => plan(true)}>
                <IconPlus className="ic" aria-hidden />
                {words.plan}
              </Button>
            ) : null}
          </>
        }
      />
      {error ? <Failed error={error} onRetry={() => void refetch()} /> : <Meetings meetings={data?.meetings} />}
      <Dialog opened={planning} onClose={close} title={words.plan}>
        <PlanMeetingForm
          leaders={data?.leaders ?? []}
          onClose={close}
          onPlanned={(id) => void navigate({ to: '/hop/$meetingId', params: { meetingId: String(id) } })}
        />
      </Dialog>
    </>
  );
}

/** Undefined while they are fetched. */
function Meetings({ meetings }: { readonly meetings: readonly MeetingSummary[] | undefined }) {
  const words = useMeetingWords();
  const isNarrow = useNarrow();
  if (meetings?.length === 0) return <Empty>{words.empty}</Empty>;
  if (isNarrow && meetings) return <MeetingCards meetings={meetings} />;
  const { columns } = words;
  const head = (
    <tr>
      {Object.values(columns).map((column) => (
        <th key={column} scope="col">
          {column}
        </th>
      ))}
    </tr>
  );
  return (
    <DataTable caption={words.title} head={head}>
      <tbody>
        {meetings ? (
          meetings.map((meeting) => (
            <tr key={meeting.id}>
              <th scope="row">
                <MeetingName meeting={meeting} />
              </th>
              <td className="nw">{formatDay(meeting.heldOn)}</td>
              <td>{meeting.chair.fullName}</td>
              <td>{words.agendaCount(meeting.items, meeting.unsettled)}</td>
              <td>{words.directiveCount(meeting.directives, meeting.waiting)}</td>
              <td>
                <StatusMark look={meetingLooks[meeting.state]}>{words.states[meeting.state]}</StatusMark>
              </td>
            </tr>
          ))
        ) : (
          <LoadingRows columns={6} rows={4} />
        )}
      </tbody>
    </DataTable>
  );
}

function MeetingCards({ meetings }: { readonly meetings: readonly MeetingSummary[] }) {
  const words = useMeetingWords();
  return (
    <ul className="meeting-cards">
      {meetings.map((meeting) => (
        <li key={meeting.id}>
          <MeetingName meeting={meeting} />
          <p className="sm">{words.chairIs(meeting.chair.fullName, formatDay(meeting.heldOn))}</p>
          <p className="sm muted">
            {words.columns.agenda}: {words.agendaCount(meeting.items, meeting.unsettled)} · {words.columns.directives}:{' '}
            {words.directiveCount(meeting.directives, meeting.waiting)}
          </p>
          <StatusMark look={meetingLooks[meeting.state]}>{words.states[meeting.state]}</StatusMark>
        </li>
      ))}
    </ul>
  );
}

function MeetingName({ meeting }: { readonly meeting: MeetingSummary }) {
  const words = useMeetingWords();
  return (
    <>
      <Link to="/hop/$meetingId" params={{ meetingId: String(meeting.id) }}>
        {meeting.title}
      </Link>
      <small className="muted block">
        {words.kinds[meeting.kind]}
        {meeting.notice ? ` · ${words.notice(meeting.notice.number, formatDay(meeting.notice.datedOn))}` : ''}
      </small>
    </>
  );
}
