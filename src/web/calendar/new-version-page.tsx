import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { readId } from '../search-params.ts';
import { PageHead } from '../ui/page-head.tsx';
import { Failed, LoadingLines } from '../ui/states.tsx';
import { BackToRegimes } from './back-to-regimes.tsx';
import './calendar.css';
import { regimeQuery } from './calendar-queries.ts';
import { draftOfRegime } from './regime-draft.ts';
import { RegimeEditor } from './regime-editor.tsx';
import './regimes.css';
import { useRegimeWords } from './use-words.ts';

export function NewVersionPage() {
  const { form: words } = useRegimeWords();
  const { regimeId } = useParams({ from: '/khung/che-do-bao-cao/$regimeId/phien-ban-moi' });
  const { data, error, refetch } = useQuery(regimeQuery(readId(regimeId), null));
  if (!data) {
    return (
      <>
        <PageHead above={<BackToRegimes />} title={words.newTitle} />
        {error ? <Failed error={error} onRetry={() => void refetch()} /> : <LoadingLines />}
      </>
    );
  }
  return (
    <>
      <PageHead above={<BackToRegimes />} title={words.versionTitle(data.name)} fact={words.versionLead} />
      <RegimeEditor key={data.id} first={draftOfRegime(data)} follows={data} year={data.year} />
    </>
  );
}
