import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Link, useSearch } from '@tanstack/react-router';
import type { TargetsView } from '#contract/monitoring.ts';
import { StandpointSwitch } from '../agencies/standpoint/standpoint-switch.tsx';
import { useStandpoint } from '../agencies/standpoint/use-standpoint.ts';
import { usePlace, useSession } from '../session.tsx';
import { useText } from '../text/text.tsx';
import { formatMoment } from '../ui/days.ts';
import { PageHead } from '../ui/page-head.tsx';
import { Empty, Failed } from '../ui/states.tsx';
import { groupTargets, joinParts, readOutlook, type TargetWithParts } from './group-targets.ts';
import { DecisionNotice } from './decision-notice.tsx';
import './monitoring.css';
import { LineageProvider } from './open-lineage.tsx';
import { targetsQuery } from './queries.ts';
import { TargetsSummary } from './targets-summary.tsx';
import { LoadingTargets, TargetsTable } from './targets-table.tsx';

export function TargetsPage() {
  const { monitoring } = useText();
  const { programmeId, periodKey } = usePlace();
  if (programmeId === null)
    return (
      <>
        <PageHead title={monitoring.targetsTab} />
        <Empty
          actions={
            <Link className="btn p" to="/van-ban">
              {monitoring.toDocuments}
            </Link>
          }
        >
          {monitoring.noProgramme}
        </Empty>
      </>
    );
  return <Targets programmeId={programmeId} periodKey={periodKey} />;
}

function Targets({ programmeId, periodKey }: { readonly programmeId: number; readonly periodKey: string | null }) {
  const { monitoring } = useText();
  const { standpoint } = useStandpoint();
  const { data, error, refetch } = useQuery({
    ...targetsQuery(programmeId, periodKey, standpoint),
    placeholderData: keepPreviousData,
  });
  if (data) return <TargetsOf view={data} />;
  return (
    <>
      <PageHead title={monitoring.targetsTab} />
      {error ? <Failed error={error} onRetry={() => void refetch()} /> : <LoadingTargets />}
    </>
  );
}

function TargetsOf({ view }: { readonly view: TargetsView }) {
  const { monitoring } = useText();
  const { province } = useSession();
  const joined = joinParts(view.statuses);
  return (
    <LineageProvider>
      <PageHead
        title={monitoring.targetsTitle(joined.length, view.year)}
        fact={monitoring.targetsFact(formatMoment(view.asOfAt), view.headlineWithData, view.headlineTotal)}
      />
      {joined.length === 0 ? (
        <Empty>{monitoring.noTargets}</Empty>
      ) : (
        <FilteredTargets joined={joined} succeeded={view.succeeded} />
      )}
      <p className="foot">
        {monitoring.foot} {province.demonstration ? monitoring.sampleFoot : null}
      </p>
    </LineageProvider>
  );
}

interface FilteredTargetsProps {
  readonly joined: readonly TargetWithParts[];
  readonly succeeded: number;
}

function FilteredTargets({ joined, succeeded }: FilteredTargetsProps) {
  const { monitoring, status } = useText();
  const { loc } = useSearch({ from: '/khung/chi-tieu' });
  const chosen = readOutlook(loc);
  const shown = chosen === null ? joined : joined.filter(({ whole }) => whole.verdict.outlook === chosen);
  return (
    <>
      <TargetsSummary joined={joined} chosen={chosen} />
      <DecisionNotice joined={joined} />
      <StandpointSwitch succeeded={succeeded} />
      {shown.length === 0 && chosen !== null ? (
        <Empty
          actions={
            <Link className="btn" to="/chi-tieu" search={{}}>
              {monitoring.showAll}
            </Link>
          }
        >
          {monitoring.noneInFilter(status.outlook[chosen])}
        </Empty>
      ) : (
        <TargetsTable groups={groupTargets(shown)} />
      )}
    </>
  );
}
