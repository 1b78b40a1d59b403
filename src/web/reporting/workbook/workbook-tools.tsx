import { useMutation } from '@tanstack/react-query';
import type { ReportView } from '#contract/reporting.ts';
import type { WorkbookReading } from '#contract/workbook.ts';
import { api } from '../../api.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Failed } from '../../ui/states.tsx';
import type { Draft } from '../report/use-draft.ts';
import { LoadButton } from './load-button.tsx';
import { OwnSheetTools } from './own-sheet-tools.tsx';
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
      <LoadButton
        label={words.load}
        accept=".xlsx"
        busy={reading.isPending}
        onChoose={(file) => reading.mutate(file)}
      />
      <OwnSheetTools report={report} draft={draft} />
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
