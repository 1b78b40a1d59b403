import type { ReactNode } from 'react';
import { ApiProblem } from '../api.ts';
import { PageHead } from './page-head.tsx';
import { Empty, Failed, LoadingLines } from './states.tsx';

interface UnloadedPageProps {
  readonly above: ReactNode;
  readonly title: string;
  /** 0 stands for an address that names nothing. */
  readonly id: number;
  readonly notFound: string;
  readonly error: Error | null;
  readonly onRetry: () => void;
}

/** The page of one thing that is not here: unknown, failed, or still on its way. */
export function UnloadedPage({ above, title, id, notFound, error, onRetry }: UnloadedPageProps) {
  const isMissing = id === 0 || (error instanceof ApiProblem && error.status === 404);
  return (
    <>
      <PageHead above={above} title={title} />
      {isMissing ? (
        <Empty>{notFound}</Empty>
      ) : error ? (
        <Failed error={error} onRetry={onRetry} />
      ) : (
        <LoadingLines lines={8} />
      )}
    </>
  );
}
