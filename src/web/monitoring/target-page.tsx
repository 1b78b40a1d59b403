import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import type { TargetPageView } from '#contract/monitoring.ts';
import { DirectivesOf } from '../directives/lazy-beside-directives.tsx';
import { EarlierFigures } from '../earlier-figures/lazy-quantity-figures.tsx';
import { readId } from '../search-params.ts';
import { usePlace, useSession } from '../session.tsx';
import { useText } from '../text/text.tsx';
import { PageHead } from '../ui/page-head.tsx';
import { Section } from '../ui/section.tsx';
import { Failed, LoadingLines } from '../ui/states.tsx';
import './monitoring.css';
import './forecast/forecast.css';
import { TargetForecast } from './forecast/target-forecast.tsx';
import { LineageProvider } from './open-lineage.tsx';
import { forecastQuery, targetQuery } from './queries.ts';
import { TargetAgencies } from './target-agencies.tsx';
import { TargetClause } from './target-clause.tsx';
import { TargetCourse } from './target-course.tsx';
import { TargetKeyFigures } from './target-key-figures.tsx';
import { TargetNotes } from './target-notes.tsx';
import { TargetOrigin } from './target-origin.tsx';
import { TargetParts } from './target-parts.tsx';
import { TargetPublished } from './target-published.tsx';
import { TargetQuarters } from './target-quarters.tsx';
import { explainVerdict } from './verdict-words.ts';
import { TargetWarnings } from './warnings/target-warnings.tsx';

export function TargetPage() {
  const { monitoring } = useText();
  const { targetId } = useParams({ from: '/khung/chi-tieu/$targetId' });
  const { periodKey } = usePlace();
  const { data, error, refetch } = useQuery(targetQuery(readId(targetId), periodKey));
  if (data) return <TargetOf key={data.status.target.id} view={data} />;
  return (
    <>
      <PageHead title={monitoring.targetsTab} />
      {error ? <Failed error={error} onRetry={() => void refetch()} /> : <LoadingLines lines={9} />}
    </>
  );
}

function TargetOf({ view }: { readonly view: TargetPageView }) {
  const text = useText();
  const { province } = useSession();
  const { periodKey } = usePlace();
  const { status, parts } = view;
  const { data: forecast, error, refetch } = useQuery(forecastQuery(status.target.id, periodKey));
  return (
    <LineageProvider>
      <PageHead title={status.target.name} above={<Crumbs view={view} />} fact={<TargetClause view={view} />} />
      <TargetKeyFigures view={view} forecast={forecast} />
      <div className="cols">
        <div>
          <p className="why">
            <b>{text.monitoring.why}.</b> {explainVerdict(text, status.target, status.verdict)}
          </p>
          <TargetCourse status={status} forecast={forecast} />
          {forecast ? <TargetForecast target={status.target} forecast={forecast} /> : null}
          {error ? <Failed error={error} onRetry={() => void refetch()} /> : null}
          <TargetQuarters status={status} />
          <TargetAgencies status={status} />
          <EarlierFigures quantityId={status.target.id} />
          {parts.length > 0 ? <TargetParts parts={parts} /> : null}
        </div>
        <aside>
          <TargetWarnings targetId={status.target.id} />
          <TargetOrigin status={status} />
          {status.published.length > 0 ? <TargetPublished status={status} /> : null}
          <DirectivesOf kind="target" id={status.target.id} />
          <Section title={text.monitoring.notes}>
            <TargetNotes notes={view.notes} />
          </Section>
        </aside>
      </div>
      {province.demonstration ? <p className="foot">{text.monitoring.sampleFoot}</p> : null}
    </LineageProvider>
  );
}

function Crumbs({ view: { status, whole } }: { readonly view: TargetPageView }) {
  const { monitoring } = useText();
  const { programmes } = useSession();
  const { programmeId } = usePlace();
  const year = programmes.find(({ id }) => id === programmeId)?.year;
  return (
    <nav className="crumbs" aria-label={monitoring.crumbs}>
      <Link to="/chi-tieu">{year ? monitoring.crumbTargets(year) : monitoring.targetsTab}</Link>
      <span className="muted"> › {status.target.group ?? monitoring.groupless} › </span>
      {whole ? (
        <>
          <Link to="/chi-tieu/$targetId" params={{ targetId: String(whole.id) }}>
            ({whole.number}) {whole.name}
          </Link>{' '}
          <span className="muted">›</span>
        </>
      ) : (
        <span>({status.target.number})</span>
      )}
    </nav>
  );
}
