import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { ApiProblem } from '../api.ts';
import { programmeQuery, usePlace } from '../session.tsx';
import { PageHead } from '../ui/page-head.tsx';
import { Empty, Failed, LoadingLines } from '../ui/states.tsx';
import { Assignment } from './assign/assignment.tsx';
import { useProgrammeWords } from './use-programme-words.ts';
import './assign/assign.css';

export function ProgrammePage() {
  const { assign: words } = useProgrammeWords();
  const { programmeId } = usePlace();
  const { data, error, refetch } = useQuery({ ...programmeQuery(programmeId ?? 0), enabled: programmeId !== null });
  if (data) return <Assignment key={data.id} programme={data} />;
  const isMissing = programmeId === null || (error instanceof ApiProblem && error.status === 404);
  const toDocuments = (
    <Link className="btn" to="/van-ban">
      {words.toDocuments}
    </Link>
  );
  return (
    <>
      <PageHead title={words.title} />
      {isMissing ? (
        <Empty actions={toDocuments}>{programmeId === null ? words.none : words.notFound}</Empty>
      ) : error ? (
        <Failed error={error} onRetry={() => void refetch()} />
      ) : (
        <LoadingLines lines={10} />
      )}
    </>
  );
}
