import { useQuery } from '@tanstack/react-query';
import type { LeaderView } from '#contract/monitoring.ts';
import { namePeriod } from '../period-name.ts';
import { usePlace, useSession } from '../session.tsx';
import { useText } from '../text/text.tsx';
import { Button } from '../ui/button.tsx';
import { formatMoment } from '../ui/days.ts';
import { IconPrinter } from '../ui/icons.ts';
import { PageHead } from '../ui/page-head.tsx';
import { Empty, Failed, LoadingLines } from '../ui/states.tsx';
import { joinParts } from './group-targets.ts';
import { LeaderDecisions } from './leader-decisions.tsx';
import { LeaderMisses, LeaderRest } from './leader-standings.tsx';
import { LeaderMoved } from './leader-moved.tsx';
import { LeaderReports } from './leader-reports.tsx';
import { LeaderTasks } from './leader-tasks.tsx';
import './monitoring.css';
import { LineageProvider } from './open-lineage.tsx';
import { leaderQuery } from './queries.ts';
import { TargetsSummary } from './targets-summary.tsx';
import { LeaderWarnings } from './warnings/leader-warnings.tsx';

export function LeaderPage() {
  const { monitoring } = useText();
  const { programmeId, periodKey } = usePlace();
  if (programmeId !== null) return <Leader programmeId={programmeId} periodKey={periodKey} />;
  return (
    <>
      <PageHead title={monitoring.leaderTab} />
      <Empty>{monitoring.noProgramme}</Empty>
    </>
  );
}

function Leader({ programmeId, periodKey }: { readonly programmeId: number; readonly periodKey: string | null }) {
  const { monitoring } = useText();
  const { data, error, refetch } = useQuery(leaderQuery(programmeId, periodKey));
  if (data) return <LeaderOf view={data} />;
  return (
    <>
      <PageHead title={monitoring.leaderTab} />
      {error ? <Failed error={error} onRetry={() => void refetch()} /> : <LoadingLines lines={9} />}
    </>
  );
}

/** Misses, decisions, what moved, who has not reported: in the order in which a chairman asks. */
function LeaderOf({ view }: { readonly view: LeaderView }) {
  const text = useText();
  const { monitoring } = text;
  const { province } = useSession();
  const joined = joinParts(view.statuses);
  return (
    <LineageProvider>
      <PageHead
        title={monitoring.leaderTitle(namePeriod(text, view.period.key))}
        fact={<LeaderFact view={view} />}
        actions={
          <Button className="not-phone" onClick={() => window.print()}>
            <IconPrinter className="ic" aria-hidden />
            {monitoring.print}
          </Button>
        }
      />
      <TargetsSummary joined={joined} chosen={null} />
      <div className="leader">
        <div className="leader-misses">
          <LeaderMisses joined={joined} />
        </div>
        <aside className="leader-aside">
          <LeaderDecisions view={view} joined={joined} />
          <LeaderWarnings programmeId={view.programmeId} />
          <LeaderMoved view={view} />
          <LeaderReports reports={view.reports} />
          <LeaderTasks tasks={view.tasks} />
        </aside>
        <div className="leader-rest">
          <LeaderRest joined={joined} />
        </div>
      </div>
      {province.demonstration ? <p className="foot">{monitoring.sampleFoot}</p> : null}
    </LineageProvider>
  );
}

function LeaderFact({ view: { consolidation } }: { readonly view: LeaderView }) {
  const { leaderFact } = useText().monitoring;
  return consolidation === null ? leaderFact.none : leaderFact[consolidation.status](formatMoment(consolidation.at));
}
