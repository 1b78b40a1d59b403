import { useQuery } from '@tanstack/react-query';
import { useParams, useSearch } from '@tanstack/react-router';
import type { ReportView } from '#contract/reporting.ts';
import { LineageProvider } from '../monitoring/open-lineage.tsx';
import { namePeriod } from '../period-name.ts';
import { readId } from '../search-params.ts';
import { useSession } from '../session.tsx';
import { useText } from '../text/text.tsx';
import { formatShortDay } from '../ui/days.ts';
import { PageHead } from '../ui/page-head.tsx';
import { Failed, LoadingLines } from '../ui/states.tsx';
import { dayAfter } from './day-words.ts';
import { EditReport } from './report/edit-report.tsx';
import { ReadReport } from './report/read-report.tsx';
import { reportQuery } from './report/report-query.ts';
import './report/report.css';
import { VersionView } from './report/version-view.tsx';

export function ReportPage() {
  const { reportId } = useParams({ from: '/khung/bao-cao/$reportId' });
  const { reporting } = useText();
  const { data, error, refetch } = useQuery(reportQuery(readId(reportId)));
  if (error) {
    return (
      <>
        <PageHead title={reporting.matrix.title} />
        <Failed error={error} onRetry={() => void refetch()} />
      </>
    );
  }
  if (!data) return <LoadingLines lines={12} />;
  return (
    <LineageProvider>
      <ReportHead report={data} />
      <ReportBody key={data.id} report={data} />
    </LineageProvider>
  );
}

function ReportHead({ report }: { readonly report: ReportView }) {
  const text = useText();
  const { sheet } = text.reporting;
  const { today } = useSession();
  const { period, agency, formName } = report;
  const lastDay = today === period.submissionDueOn ? ` (${sheet.isLastDay})` : '';
  return (
    <PageHead
      title={sheet.title(formName, namePeriod(text, period.key))}
      fact={`${sheet.lead(agency.name, formatShortDay(period.cutOffOn), dayAfter(period.submissionDueOn))}${lastDay}`}
    />
  );
}

function ReportBody({ report }: { readonly report: ReportView }) {
  const { ban, dong } = useSearch({ from: '/khung/bao-cao/$reportId' });
  if (ban) return <VersionView report={report} number={readId(ban)} markedQuantityId={dong ? readId(dong) : null} />;
  return report.actions.includes('save') ? <EditReport report={report} /> : <ReadReport report={report} />;
}
