import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import type { MeetingView } from '#contract/meetings.ts';
import { readId } from '../search-params.ts';
import { formatDay } from '../ui/days.ts';
import { IconDownload } from '../ui/icons.ts';
import { PageHead } from '../ui/page-head.tsx';
import { Section } from '../ui/section.tsx';
import { StatusMark } from '../ui/status-mark.tsx';
import { UnloadedPage } from '../ui/unloaded-page.tsx';
import { Agenda } from './agenda.tsx';
import { MeetingActs } from './meeting-acts.tsx';
import { meetingLooks } from './meeting-looks.ts';
import { meetingQuery } from './meeting-queries.ts';
import './meetings.css';
import { useMeetingWords } from './use-meeting-words.ts';

/** One meeting: its agenda before it, what is taken down in it, the papers after it. */
export function MeetingPage() {
  const { meetingId } = useParams({ from: '/khung/hop/$meetingId' });
  const words = useMeetingWords();
  const id = readId(meetingId);
  const { data, error, refetch } = useQuery({ ...meetingQuery(id), enabled: id > 0 });
  if (data) return <Meeting meeting={data} />;
  return (
    <UnloadedPage
      above={<Back />}
      title={words.title}
      id={id}
      notFound={words.notFound}
      error={error}
      onRetry={() => void refetch()}
    />
  );
}

function Back() {
  const words = useMeetingWords();
  return (
    <nav className="crumbs" aria-label={words.back}>
      <Link to="/hop">{words.back}</Link>
    </nav>
  );
}

function Meeting({ meeting }: { readonly meeting: MeetingView }) {
  const words = useMeetingWords();
  const { chair, heldOn, place, notice, state, reason, attendees } = meeting;
  const who = [chair.title, chair.fullName].filter(Boolean).join(' ');
  const facts = [words.kinds[meeting.kind], words.chairIs(who, formatDay(heldOn)), place].filter(Boolean).join(' · ');
  return (
    <>
      <PageHead above={<Back />} title={meeting.title} fact={facts} actions={<MeetingActs meeting={meeting} />} />
      <p className="meeting-state">
        <StatusMark boxed look={meetingLooks[state]}>
          {words.states[state]}
        </StatusMark>
        {notice ? <span>{words.notice(notice.number, formatDay(notice.datedOn))}</span> : null}
        {reason ? <span className="muted">{words.reason(reason)}</span> : null}
      </p>
      {attendees ? (
        <p className="sm muted">
          {words.fields.attendees}: {attendees}
        </p>
      ) : null}
      <Agenda meeting={meeting} />
      {state === 'concluded' || state === 'in-session' ? <Papers id={meeting.id} /> : null}
    </>
  );
}

function Papers({ id }: { readonly id: number }) {
  const words = useMeetingWords();
  const papers = [
    ['minutes', words.minutes],
    ['notice', words.noticePaper],
  ] as const;
  return (
    <Section title={words.papers}>
      <div className="acts meeting-papers">
        {papers.map(([type, name]) => (
          <a key={type} className="btn" href={`/api/meetings/${id}/minutes?type=${type}`} download>
            <IconDownload className="ic" aria-hidden />
            {name}
          </a>
        ))}
      </div>
    </Section>
  );
}
