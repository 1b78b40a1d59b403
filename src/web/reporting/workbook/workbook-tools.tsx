import { useMutation } from '@tanstack/react-query';
import { useRef } from 'react';
import type { ReportView } from '#contract/reporting.ts';
import type { WorkbookReading } from '#contract/workbook.ts';
import { api } from '../../api.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { IconUpload } from '../../ui/icons.ts';
import { Failed } from '../../ui/states.tsx';
import type { Draft } from '../report/use-draft.ts';
import { useWorkbookWords } from './use-workbook-words.ts';
import { WorkbookDifferences } from './workbook-differences.tsx';
import './workbook.css';

interface WorkbookToolsProps {
  readonly report: ReportView;
  readonly draft: Draft;
}

/** The report's workbook, out and back. What is typed is saved first, so that the workbook and the draft are about the same. */
export function WorkbookTools({ report, draft }: WorkbookToolsProps) {
  const words = useWorkbookWords();
  const path = `/api/reports/${report.id}/workbook`;
  const reading = useMutation({
    mutationFn: async (file: File) => {
      await draft.flush();
      const form = new FormData();
      form.append('file', file);
      return api.send<WorkbookReading>('POST', path, form);
    },
  });
  const download = async () => {
    await draft.flush();
    window.location.assign(path);
  };
  return (
    <div className="workbook-tools">
      <Button small onClick={() => void download()}>
        {words.download}
      </Button>
      <LoadButton busy={reading.isPending} onChoose={(file) => reading.mutate(file)} />
      {reading.isError ? <Failed error={reading.error} /> : null}
      <Dialog opened={reading.data !== undefined} onClose={reading.reset} title={words.title} width={860}>
        {reading.data ? (
          <WorkbookDifferences
            reading={reading.data}
            onClose={reading.reset}
            onTake={(cells) => {
              draft.sheet.writeCells(cells);
              reading.reset();
            }}
          />
        ) : null}
      </Dialog>
    </div>
  );
}

interface LoadButtonProps {
  readonly busy: boolean;
  readonly onChoose: (file: File) => void;
}

function LoadButton({ busy, onChoose }: LoadButtonProps) {
  const words = useWorkbookWords();
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={input}
        type="file"
        hidden
        accept=".xlsx"
        aria-label={words.load}
        onChange={(event) => {
          const [file] = event.target.files ?? [];
          event.target.value = '';
          if (file) onChoose(file);
        }}
      />
      <Button small busy={busy} onClick={() => input.current?.click()}>
        <IconUpload className="ic" aria-hidden />
        {words.load}
      </Button>
    </>
  );
}
