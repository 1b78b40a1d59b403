import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import type { ReportView, SheetLine } from '#contract/reporting.ts';
import { api } from '../../api.ts';
import { useText } from '../../text/text.tsx';
import { Button } from '../../ui/button.tsx';
import { IconTrash, IconUpload } from '../../ui/icons.ts';
import { Failed } from '../../ui/states.tsx';
import { reportQuery } from './report-query.ts';

interface AttachmentsProps {
  readonly reportId: number;
  readonly line: SheetLine;
  /** A frozen line shows its documents and takes none. */
  readonly readOnly?: boolean;
}

const BYTES_IN_KB = 1024;

export function Attachments({ reportId, line, readOnly = false }: AttachmentsProps) {
  const { detail } = useText().reporting;
  const { attach, remove } = useAttachments(reportId, line.quantity.id);
  return (
    <div>
      <b className="sm">{detail.attachments}</b>
      {line.attachments.length === 0 ? <p className="muted sm">{detail.noAttachments}</p> : null}
      <ul className="files">
        {line.attachments.map((file) => (
          <li key={file.id}>
            <a href={`/api/attachments/${file.id}`} download={file.fileName}>
              {file.fileName}
            </a>{' '}
            <span className="muted sm">{Math.max(1, Math.round(file.sizeBytes / BYTES_IN_KB))} kB</span>
            {readOnly ? null : (
              <Button
                kind="quiet"
                small
                busy={remove.isPending}
                aria-label={detail.removeFile(file.fileName)}
                onClick={() => remove.mutate(file.id)}
              >
                <IconTrash className="ic" aria-hidden />
              </Button>
            )}
          </li>
        ))}
      </ul>
      {readOnly ? null : <AttachButton busy={attach.isPending} onChoose={(file) => attach.mutate(file)} />}
      {attach.isError ? <Failed error={attach.error} /> : null}
      {remove.isError ? <Failed error={remove.error} /> : null}
    </div>
  );
}

function AttachButton({ busy, onChoose }: { readonly busy: boolean; readonly onChoose: (file: File) => void }) {
  const { detail } = useText().reporting;
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={input}
        type="file"
        hidden
        onChange={(event) => {
          const [file] = event.target.files ?? [];
          event.target.value = '';
          if (file) onChoose(file);
        }}
      />
      <Button small busy={busy} onClick={() => input.current?.click()}>
        <IconUpload className="ic" aria-hidden />
        {detail.attach}
      </Button>
    </>
  );
}

function useAttachments(reportId: number, quantityId: number) {
  const queries = useQueryClient();
  const { queryKey } = reportQuery(reportId);
  /** Only the documents are taken from the fresh answer: the figures on the page may be newer than it. */
  const takeFiles = async () => {
    const fresh = await api.get<ReportView>(`/api/reports/${reportId}`);
    const files = new Map(fresh.lines.map((line) => [line.quantity.id, line.attachments]));
    queries.setQueryData<ReportView>(queryKey, (report) =>
      report
        ? {
            ...report,
            lines: report.lines.map((line) => ({ ...line, attachments: files.get(line.quantity.id) ?? [] })),
          }
        : report,
    );
  };
  const attach = useMutation({
    mutationFn: async (file: File) => {
      const form = new FormData();
      form.append('file', file);
      return api.send('POST', `/api/reports/${reportId}/attachments?quantityId=${quantityId}`, form);
    },
    onSuccess: takeFiles,
  });
  const remove = useMutation({
    mutationFn: async (id: number) => api.send('DELETE', `/api/attachments/${id}`),
    onSuccess: takeFiles,
  });
  return { attach, remove };
}
