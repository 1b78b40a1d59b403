import { useQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import type { ConsolidationView } from '#contract/consolidation.ts';
import { LineageProvider } from '../monitoring/open-lineage.tsx';
import { namePeriod } from '../period-name.ts';
import { usePlace } from '../session.tsx';
import { useText } from '../text/text.tsx';
import { useConsolidationWords } from './use-consolidation-words.ts';
import { formatDay, formatShortMoment } from '../ui/days.ts';
import { PageHead } from '../ui/page-head.tsx';
import { Empty, Failed, LoadingLines } from '../ui/states.tsx';
import { ConsolidationNotices } from './consolidation-notices.tsx';
import { consolidationQuery } from './consolidation-query.ts';
import { ConsolidationTabs } from './consolidation-tabs.tsx';
import { ConsolidationTable } from './consolidation-table.tsx';
import './consolidation.css';
import { ExceptionChips } from './exception-chips.tsx';
import { exceptionKinds, exceptionsOf } from './exceptions.ts';
import { FreezeButton } from './freeze-button.tsx';

export function ConsolidationPage() {
  const text = useText();
  const consolidation = useConsolidationWords();
  const { programmeId, periodKey } = usePlace();
  if (programmeId !== null && periodKey !== null) return <Quarter programmeId={programmeId} periodKey={periodKey} />;
  return (
    <>
      <PageHead title={text.shell.consolidation} />
      <ConsolidationTabs />
      <Empty>{consolidation.noProgramme}</Empty>
    </>
  );
}

function Quarter({ programmeId, periodKey }: { readonly programmeId: number; readonly periodKey: string }) {
  const text = useText();
  const consolidation = useConsolidationWords();
  const { lan } = useSearch({ from: '/khung/tong-hop' });
  const { data, error, refetch } = useQuery(consolidationQuery(programmeId, periodKey, lan));
  const title = consolidation.title(namePeriod(text, periodKey));
  if (data)
    return <QuarterOf key={`${programmeId} ${periodKey}`} programmeId={programmeId} view={data} title={title} />;
  return (
    <>
      <PageHead title={title} />
      {error ? <Failed error={error} onRetry={() => void refetch()} /> : <LoadingLines lines={14} />}
    </>
  );
}

interface QuarterOfProps {
  readonly programmeId: number;
  readonly view: ConsolidationView;
  readonly title: string;
}

function QuarterOf({ programmeId, view, title }: QuarterOfProps) {
  const consolidation = useConsolidationWords();
  const { loc } = useSearch({ from: '/khung/tong-hop' });
  const kind = exceptionKinds.find((each) => each === loc) ?? null;
  const rows = view.rows.filter((row) => kind === null || exceptionsOf(row, view.changedSinceFreeze).includes(kind));
  const computed = view.status === 'open' ? ` ${consolidation.computed(formatShortMoment(view.computedAt))}.` : '';
  return (
    <LineageProvider>
      <PageHead
        title={title}
        fact={`${consolidation.lead(formatDay(view.period.consolidationDueOn))}${computed}`}
        actions={
          view.mayFreeze && view.status === 'open' ? <FreezeButton programmeId={programmeId} view={view} /> : null
        }
      />
      <ConsolidationTabs />
      <ConsolidationNotices programmeId={programmeId} view={view} />
      <ExceptionChips view={view} chosen={kind} />
      {view.rows.length === 0 ? <Empty>{consolidation.empty}</Empty> : null}
      {view.rows.length > 0 && rows.length === 0 ? <Empty>{consolidation.noneOfFilter}</Empty> : null}
      {rows.length > 0 ? <ConsolidationTable view={view} rows={rows} /> : null}
    </LineageProvider>
  );
}
