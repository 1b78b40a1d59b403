import { useMutation } from '@tanstack/react-query';
import type { ReportView } from '#contract/reporting.ts';
import type { OwnSheetView } from '#contract/workbook.ts';
import { api } from '../../api.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { Failed } from '../../ui/states.tsx';
import type { Draft } from '../report/use-draft.ts';
import { LoadButton } from './load-button.tsx';
import { OwnSheetWindow } from './own-sheet-window.tsx';
import { useOwnSheetWords } from './use-own-sheet-words.ts';

interface OwnSheetToolsProps {
  readonly report: ReportView;
  readonly draft: Draft;
}

/** The agency's own file: matched once, read again and again. */
export function OwnSheetTools({ report, draft }: OwnSheetToolsProps) {
  const words = useOwnSheetWords();
  const path = `/api/reports/${report.id}/own-sheet`;
  const reading = useMutation({
    mutationFn: async (file: File) => {
      await draft.flush();
      const form = new FormData();
      form.append('file', file);
      return { file, view: await api.send<OwnSheetView>('POST', path, form) };
    },
  });
  return (
    <>
      <LoadButton
        label={words.load}
        accept=".xlsx,.csv,.tsv,.txt"
        busy={reading.isPending}
        onChoose={(file) => reading.mutate(file)}
      />
      {reading.isError ? <Failed error={reading.error} /> : null}
      <Dialog opened={reading.data !== undefined} onClose={reading.reset} title={words.title} width={980}>
        {reading.data ? (
          <OwnSheetWindow
            path={path}
            {...reading.data}
            lines={report.lines}
            onClose={reading.reset}
            onTake={(cells) => {
              draft.sheet.writeCells(cells);
              reading.reset();
            }}
          />
        ) : null}
      </Dialog>
    </>
  );
}
