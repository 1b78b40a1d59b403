import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import type { DocumentView } from '#contract/programme.ts';
import { api, ApiProblem } from '../api.ts';
import { readId } from '../search-params.ts';
import { useText } from '../text/text.tsx';
import { PageHead } from '../ui/page-head.tsx';
import { Empty, Failed, LoadingLines } from '../ui/states.tsx';
import { DocumentReview } from './document/document-review.tsx';
import { documentKey } from './document/use-decisions.ts';
import { useProgrammeWords } from './use-programme-words.ts';
import './document/document.css';

export function DocumentPage() {
  const { shell } = useText();
  const programme = useProgrammeWords();
  const { documentId } = useParams({ from: '/khung/van-ban/$documentId' });
  const id = readId(documentId);
  const { data, error, refetch } = useQuery({
    queryKey: documentKey(id),
    queryFn: ({ signal }) => api.get<DocumentView>(`/api/documents/${id}`, signal),
    enabled: id > 0,
  });
  if (id === 0 || (error instanceof ApiProblem && error.status === 404)) {
    const back = (
      <Link className="btn" to="/van-ban">
        {programme.document.back}
      </Link>
    );
    return (
      <>
        <PageHead title={shell.missingTitle} />
        <Empty actions={back}>{programme.document.notFound}</Empty>
      </>
    );
  }
  if (data) return <DocumentReview key={data.id} document={data} />;
  return (
    <>
      <PageHead title={programme.documents.title} />
      {error ? <Failed error={error} onRetry={() => void refetch()} /> : <LoadingLines lines={10} />}
    </>
  );
}
