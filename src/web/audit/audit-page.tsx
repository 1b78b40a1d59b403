import { useInfiniteQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import type { AuditPage as AuditLines } from '#contract/audit.ts';
import { api } from '../api.ts';
import { changeTexts } from '../search-params.ts';
import { useAuditWords } from './use-audit-words.ts';
import { Button } from '../ui/button.tsx';
import { PageHead } from '../ui/page-head.tsx';
import { Empty, Failed } from '../ui/states.tsx';
import './audit.css';
import { AuditFilter } from './audit-filter.tsx';
import { AuditTable } from './audit-table.tsx';
import { useVerification, VerificationResult } from './audit-verification.tsx';

function auditPath(loai: string | undefined, so: string | undefined, cursor: string | null): string {
  const query = new URLSearchParams();
  if (loai) query.set('subjectKind', loai);
  if (so) query.set('subjectId', so);
  if (cursor) query.set('cursor', cursor);
  return `/api/audit${query.size > 0 ? `?${query.toString()}` : ''}`;
}

function useAuditLines(loai: string | undefined, so: string | undefined) {
  const pages = useInfiniteQuery({
    queryKey: ['audit', loai, so],
    queryFn: ({ pageParam, signal }) => api.get<AuditLines>(auditPath(loai, so, pageParam), signal),
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.nextCursor,
  });
  return { pages, lines: pages.data?.pages.flatMap((page) => page.lines) ?? [] };
}

export function AuditPage() {
  const audit = useAuditWords();
  const { loai, so } = useSearch({ from: '/khung/nhat-ky' });
  const navigate = useNavigate();
  const verification = useVerification();
  const { pages, lines } = useAuditLines(loai, so);
  const isFiltered = loai !== undefined || so !== undefined;
  const filter = (kind: string | null, id: string | null) =>
    void navigate({ to: '.', search: (old) => changeTexts(old, { loai: kind, so: id }) });
  const verify = (
    <Button kind="filled" busy={verification.isPending} disabled={pages.isError} onClick={() => verification.mutate()}>
      {audit.verify}
    </Button>
  );
  return (
    <>
      <PageHead title={audit.title} fact={audit.lead} actions={verify} />
      <VerificationResult verification={verification} />
      {pages.error && lines.length === 0 ? (
        <Failed error={pages.error} onRetry={() => void pages.refetch()} />
      ) : (
        <>
          <AuditFilter kind={loai ?? null} id={so ?? null} onFilter={filter} />
          <AuditTable lines={lines} loading={pages.isPending} onFilter={filter} />
          {pages.isSuccess && lines.length === 0 ? <Empty>{isFiltered ? audit.emptyFilter : audit.empty}</Empty> : null}
          <OlderLines pages={pages} />
        </>
      )}
    </>
  );
}

function OlderLines({ pages }: Pick<ReturnType<typeof useAuditLines>, 'pages'>) {
  const audit = useAuditWords();
  const next = () => void pages.fetchNextPage();
  if (pages.error) return <Failed error={pages.error} onRetry={next} />;
  if (!pages.isSuccess) return null;
  return (
    <div className="acts audit-more">
      {pages.hasNextPage ? (
        <Button busy={pages.isFetchingNextPage} onClick={next}>
          {audit.more}
        </Button>
      ) : (
        <span className="muted">{audit.end}</span>
      )}
    </div>
  );
}
