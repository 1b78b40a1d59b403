import { useQuery } from '@tanstack/react-query';
import { Navigate } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import type { DeskView } from '#contract/reporting.ts';
import { weekdayOf } from '#domain/calendar.ts';
import { deskQuery, hasAnyRole, useSession } from '../session.tsx';
import { useText } from '../text/text.tsx';
import { formatDay, formatShortDay } from '../ui/days.ts';
import { PageHead } from '../ui/page-head.tsx';
import { Failed, LoadingLines } from '../ui/states.tsx';
import { dayAfter } from './day-words.ts';
import './desk/desk.css';
import { DeskEmpty } from './desk/desk-empty.tsx';
import { isDeskEmpty } from './desk/desk-pile.ts';
import { DeskSections } from './desk/desk-sections.tsx';
import { PeriodBanner } from './desk/period-banner.tsx';
import { SentList } from './desk/sent-list.tsx';

// The tasks come behind the reports, which the desk is for.
const DeskTasks = lazy(async () => ({ default: (await import('../tasks/desk-tasks.tsx')).DeskTasks }));

export function DeskPage() {
  const { reporting } = useText();
  const session = useSession();
  const { data, error, refetch } = useQuery(deskQuery);
  // With nothing to do, a leader has come to see how the province stands.
  if (data && isDeskEmpty(data) && hasAnyRole(session, ['leader'])) return <Navigate to="/lanh-dao" replace />;
  if (data) return <Desk desk={data} />;
  return (
    <>
      <PageHead title={reporting.desk.title} />
      {error ? <Failed error={error} onRetry={() => void refetch()} /> : <LoadingLines lines={10} />}
    </>
  );
}

function Desk({ desk }: { readonly desk: DeskView }) {
  const { reporting } = useText();
  const day = `${reporting.desk.weekdays[weekdayOf(desk.today) - 1] ?? ''}, ${formatDay(desk.today)}`;
  return (
    <>
      <PageHead title={reporting.desk.title} fact={reporting.desk.lead(day)} />
      <PeriodBanner desk={desk} />
      <div className="two">
        <div>
          {isDeskEmpty(desk) ? <DeskEmpty desk={desk} /> : null}
          {/* Also over an empty desk: what came of the last approved reports stands there until it is closed. */}
          <DeskSections desk={desk} />
          <Suspense fallback={null}>
            <DeskTasks />
          </Suspense>
        </div>
        <aside className="side">
          <SentList desk={desk} />
        </aside>
      </div>
      {desk.period ? <DueRule day={desk.period.submissionDueOn} /> : null}
    </>
  );
}

/** What "before a day" means, with the days of the period in view. */
function DueRule({ day }: { readonly day: string }) {
  const { desk } = useText().reporting;
  return <p className="foot">{desk.foot(dayAfter(day), formatShortDay(day))}</p>;
}
