import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import type { DocumentList } from '#contract/programme.ts';
import { api } from '../api.ts';
import { hasAnyRole, useSession } from '../session.tsx';
import { PageHead } from '../ui/page-head.tsx';
import { Empty, Failed } from '../ui/states.tsx';
import { DocumentTable } from './document-table.tsx';
import './programme.css';
import { UploadBox } from './upload-box.tsx';
import { useProgrammeWords } from './use-programme-words.ts';

export function DocumentsPage() {
  const programme = useProgrammeWords();
  const words = programme.documents;
  const navigate = useNavigate();
  const mayUpload = hasAnyRole(useSession(), ['programme-officer']);
  const { data, error, refetch } = useQuery({
    queryKey: ['documents'],
    queryFn: ({ signal }) => api.get<DocumentList>('/api/documents', signal),
  });
  const open = (documentId: number) =>
    void navigate({ to: '/van-ban/$documentId', params: { documentId: String(documentId) }, search: {} });
  return (
    <>
      <PageHead title={words.title} fact={words.lead} />
      {mayUpload && !error ? <UploadBox onUploaded={open} /> : null}
      {error ? (
        <Failed error={error} onRetry={() => void refetch()} />
      ) : data?.documents.length === 0 ? (
        <Empty>{words.empty}</Empty>
      ) : (
        <DocumentTable documents={data?.documents} />
      )}
    </>
  );
}
