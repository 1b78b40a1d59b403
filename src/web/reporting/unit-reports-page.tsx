import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import type { ReportSummary, UnitReports } from '#contract/reporting.ts';
import { countCompleteness, recordOf } from '#domain/reporting/completeness.ts';
import { useStandpoint } from '../agencies/standpoint/use-standpoint.ts';
import { api } from '../api.ts';
import { readId } from '../search-params.ts';
import { PageHead } from '../ui/page-head.tsx';
import { Section } from '../ui/section.tsx';
import { Empty, Failed, LoadingLines } from '../ui/states.tsx';
import { pilesOf } from './unit/unit-model.ts';
import { UnitSuccession } from './unit/unit-succession.tsx';
import { UnitTable } from './unit/unit-table.tsx';
import './unit/unit.css';
import { useUnitWords } from './unit/use-unit-words.ts';

/** One agency's reports, whoever asks for them, and what they say of it. */
export function UnitReportsPage() {
  const words = useUnitWords();
  const { agencyId } = useParams({ from: '/khung/co-quan/$agencyId/bao-cao' });
  const id = readId(agencyId);
  const { standpoint } = useStandpoint();
  const { data, error, refetch } = useQuery({
    queryKey: ['unit-reports', id, standpoint],
    queryFn: ({ signal }) => api.get<UnitReports>(`/api/agencies/${id}/reports?view=${standpoint}`, signal),
    placeholderData: (before) => (before?.agency.id === id ? before : undefined),
  });
  if (data) return <Unit unit={data} />;
  return (
    <>
      <PageHead title={words.title} above={<Back />} />
      {error ? <Failed error={error} onRetry={() => void refetch()} /> : <LoadingLines lines={10} />}
    </>
  );
}

function Back() {
  const words = useUnitWords();
  return (
    <Link to="/bao-cao" className="sm">
      {words.back}
    </Link>
  );
}

function Unit({ unit }: { readonly unit: UnitReports }) {
  const words = useUnitWords();
  const { agency, reports, mayExempt } = unit;
  const { now, coming, past } = pilesOf(reports);
  return (
    <>
      <PageHead
        above={<Back />}
        title={words.title}
        tabTitle={words.openOf(agency.shortName)}
        fact={agency.name}
        actions={
          <Link className="btn" to="/co-quan/$agencyId" params={{ agencyId: String(agency.id) }}>
            {words.agencyPage}
          </Link>
        }
      />
      <UnitSuccession unit={unit} />
      {reports.length === 0 ? <Empty>{words.empty}</Empty> : <UnitRecord reports={reports} />}
      {reports.length === 0 ? null : (
        <Section title={words.now} aside={now.length}>
          {now.length === 0 ? <p className="state">{words.nowNone}</p> : null}
          {now.length === 0 ? null : <UnitTable caption={words.now} reports={now} mayExempt={mayExempt} />}
        </Section>
      )}
      {coming.length === 0 ? null : (
        <Section title={words.coming} aside={coming.length}>
          <UnitTable caption={words.coming} reports={coming} mayExempt={mayExempt} />
        </Section>
      )}
      {past.length === 0 ? null : (
        <Section title={words.past} aside={past.length}>
          <UnitTable caption={words.past} reports={past} mayExempt={mayExempt} />
        </Section>
      )}
    </>
  );
}

function UnitRecord({ reports }: { readonly reports: readonly ReportSummary[] }) {
  const { record: words } = useUnitWords();
  const { judged, onTimePercent, daysLate, longestDelay, returns } = recordOf(reports);
  const { exempt } = countCompleteness(reports);
  return (
    <Section title={words.title}>
      {onTimePercent === null ? (
        <p className="state">{words.none}</p>
      ) : (
        <ul className="record">
          <li>
            <b>{words.onTime(onTimePercent, judged)}</b>
          </li>
          <li>{words.daysLate(daysLate, longestDelay)}</li>
          <li>{words.returns(returns)}</li>
          {exempt === 0 ? null : <li>{words.exempt(exempt)}</li>}
        </ul>
      )}
    </Section>
  );
}
