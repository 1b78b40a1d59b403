import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Link, useSearch } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useMediaQuery } from '@mantine/hooks';
import type { AgencyList } from '#contract/agencies.ts';
import type { PeriodView, ReportMatrix } from '#contract/reporting.ts';
import { StandpointSwitch } from '../agencies/standpoint/standpoint-switch.tsx';
import { useStandpoint } from '../agencies/standpoint/use-standpoint.ts';
import { api } from '../api.ts';
import { readId } from '../search-params.ts';
import { namePeriod } from '../period-name.ts';
import { usePlace, useSession } from '../session.tsx';
import { useText } from '../text/text.tsx';
import { formatDay, formatShortDay } from '../ui/days.ts';
import { PageHead } from '../ui/page-head.tsx';
import { Empty, Failed, LoadingLines } from '../ui/states.tsx';
import { dayAfter } from './day-words.ts';
import { AskerChoice, useAskedForms } from './matrix/asker-choice.tsx';
import { chosenPeriod, groupRows, matrixRows, type MatrixState, matrixStates, stateOf } from './matrix/matrix-model.ts';
import './matrix/matrix.css';
import './unit/unit.css';
import { MatrixLegend } from './matrix/matrix-legend.tsx';
import { MatrixList } from './matrix/matrix-list.tsx';
import { MatrixSummary } from './matrix/matrix-summary.tsx';
import { MatrixTable } from './matrix/matrix-table.tsx';

export function ReportsPage() {
  const { reporting } = useText();
  const { programmeId, periodKey } = usePlace();
  const { today } = useSession();
  const { bieu } = useSearch({ from: '/khung/bao-cao' });
  const year = Number((periodKey ?? today).slice(0, 4));
  const formId = bieu ? readId(bieu) : null;
  const forms = useAskedForms();
  const choice = <AskerChoice forms={forms} formId={formId} year={year} />;
  if (formId !== null) return <Matrix path={`/api/forms/${formId}/reports?year=${year}&`} choice={choice} />;
  if (programmeId !== null) return <Matrix path={`/api/programmes/${programmeId}/reports?`} choice={choice} />;
  return (
    <>
      <PageHead title={reporting.matrix.title} />
      {choice}
      <Empty>{reporting.matrix.empty}</Empty>
    </>
  );
}

interface MatrixProps {
  readonly path: string;
  readonly choice: ReactNode;
}

function Matrix({ path, choice }: MatrixProps) {
  const { reporting } = useText();
  const { ky } = useSearch({ strict: false });
  const { currentPeriodKey } = useSession();
  const { standpoint } = useStandpoint();
  const { data, error, refetch } = useQuery({
    queryKey: ['matrix', path, standpoint],
    queryFn: ({ signal }) => api.get<ReportMatrix>(`${path}view=${standpoint}`, signal),
    placeholderData: keepPreviousData,
  });
  const period = data ? chosenPeriod(data.periods, ky, currentPeriodKey) : undefined;
  if (data && period) return <MatrixOf matrix={data} period={period} choice={choice} />;
  return (
    <>
      <PageHead title={reporting.matrix.title} />
      {choice}
      {error ? <Failed error={error} onRetry={() => void refetch()} /> : null}
      {data ? <Empty>{reporting.matrix.empty}</Empty> : error ? null : <LoadingLines lines={12} />}
    </>
  );
}

interface MatrixOfProps {
  readonly matrix: ReportMatrix;
  readonly period: PeriodView;
  readonly choice: ReactNode;
}

function MatrixOf({ matrix, period, choice }: MatrixOfProps) {
  const text = useText();
  const words = text.reporting.matrix;
  const { today } = useSession();
  const { loc } = useSearch({ from: '/khung/bao-cao' });
  const isPhone = useMediaQuery('(max-width: 760px)', undefined, { getInitialValueInEffect: false });
  const { standpoint } = useStandpoint();
  const levelsOn = standpoint === 'was' && period.submissionDueOn < today ? period.submissionDueOn : today;
  const agencies = useQuery({
    queryKey: ['agencies', 'on', levelsOn],
    queryFn: ({ signal }) => api.get<AgencyList>(`/api/agencies?asOf=${levelsOn}`, signal),
    staleTime: 300_000,
  });
  const rows = matrixRows(matrix.rows);
  const chosen: MatrixState | null = matrixStates.find((state) => state === loc) ?? null;
  const shown = rows.filter(({ cells }) => {
    return chosen === null || (cells.get(period.key) ?? []).some((report) => stateOf(report) === chosen);
  });
  const groups = groupRows(shown, agencies.data?.agencies ?? []);
  const days = [formatShortDay(period.cutOffOn), dayAfter(period.submissionDueOn), formatDay(today)] as const;
  return (
    <>
      <PageHead
        title={words.title}
        fact={words.lead(namePeriod(text, period.key), ...days)}
        actions={
          <Link to="/bao-cao/excel" className="btn">
            {words.unitWorkbooks}
          </Link>
        }
      />
      {choice}
      <StandpointSwitch succeeded={matrix.succeeded} />
      {rows.length === 0 ? <Empty>{words.empty}</Empty> : <MatrixSummary rows={rows} period={period} chosen={chosen} />}
      {rows.length > 0 && shown.length === 0 ? <Empty>{words.noneOfFilter}</Empty> : null}
      {shown.length === 0 ? null : isPhone ? (
        <MatrixList groups={groups} period={period} />
      ) : (
        <>
          <MatrixLegend />
          <MatrixTable groups={groups} periods={matrix.periods} period={period} />
        </>
      )}
      <p className="foot">{words.foot}</p>
    </>
  );
}
