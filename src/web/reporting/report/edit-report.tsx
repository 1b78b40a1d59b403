import { useMediaQuery } from '@mantine/hooks';
import { useMemo, useState } from 'react';
import type { ReportView, SheetLine } from '#contract/reporting.ts';
import { findMissingNarratives } from '#domain/reporting/narrative.ts';
import { findSheetProblems } from '#domain/reporting/sheet-problems.ts';
import { useOpenLineage } from '../../monitoring/open-lineage.tsx';
import { useSession } from '../../session.tsx';
import { useText } from '../../text/text.tsx';
import { type Cells, keysOf, readCell, rowOf } from '../sheet/cells.ts';
import type { Sheet } from '../sheet/use-sheet.ts';
import { checkedLines } from './checked-lines.ts';
import { ChecksPanel } from './checks-panel.tsx';
import { ConflictNotice } from './conflict-notice.tsx';
import { withDerivedCells } from './derived-cells.ts';
import { EditBar } from './edit-bar.tsx';
import { findTroubles } from './line-trouble.ts';
import { originOf } from './origin.ts';
import { isOfForm } from './is-of-form.ts';
import { LineDrawer } from './line-drawer.tsx';
import { NarrativeFields } from './narrative-fields.tsx';
import { NextSteps } from './next-steps.tsx';
import { narrativeRow } from './report-cells.ts';
import { ReportHistory, ReportVersions } from './report-history.tsx';
import { ReportNotices } from './report-notices.tsx';
import { SavingNotices } from './saving-notices.tsx';
import { SheetFields } from './sheet-fields.tsx';
import { SheetGrid } from './sheet-grid.tsx';
import { sheetProgress } from './sheet-progress.ts';
import { SubmitButton } from './submit-button.tsx';
import { type Draft, useDraft } from './use-draft.ts';
import { LazyWorkbookTools } from '../workbook/lazy-workbook-tools.tsx';

/** A report being written by its agency. */
export function EditReport({ report }: { readonly report: ReportView }) {
  const { person } = useSession();
  const [openLine, showLine] = useState<number | null>(null);
  const openLineage = useOpenLineage();
  const showOrigin = ({ quantity, previous }: SheetLine) =>
    openLineage(originOf(report, quantity.id, previous?.periodKey));
  const isPhone = useMediaQuery('(max-width: 760px)', undefined, { getInitialValueInEffect: false });
  const draft = useDraft(report, person.id, ({ row, column }) => {
    const line = report.lines[row];
    if (!line) return;
    if (column === 0) showOrigin(line);
    else showLine(line.quantity.id);
  });
  const { lines } = report;
  const cells = useMemo(() => withDerivedCells(lines, draft.sheet.state.cells), [lines, draft.sheet.state.cells]);
  const sheet = { ...draft.sheet, state: { ...draft.sheet.state, cells } };
  const checks = useChecks(report, cells);
  const { troubles, progress } = checks;
  const unsent = rowsNotSent(draft);
  const goTo = (line: SheetLine) => sheet.goTo({ row: report.lines.indexOf(line), column: 1 });
  const shared = { report, sheet, troubles, unsent, onOpenLine: ({ quantity }: SheetLine) => showLine(quantity.id) };
  return (
    <>
      <EditBar report={report} draft={draft} progress={progress} onGoTo={goTo} />
      <ReportNotices report={report} />
      <SavingNotices draft={draft} />
      <ConflictNotice draft={draft} report={report} />
      <div className="lay">
        <div>
          {isPhone ? <SheetFields {...shared} /> : <SheetGrid {...shared} onOpenOrigin={showOrigin} />}
          <SheetEnd report={report} sheet={sheet} />
        </div>
        <SheetAside
          draft={draft}
          checks={checks}
          report={report}
          onGoTo={goTo}
          onExplain={({ quantity }) => showLine(quantity.id)}
        />
      </div>
      <LineDrawer
        reportId={report.id}
        line={report.lines.find(({ quantity }) => quantity.id === openLine) ?? null}
        sheet={sheet}
        onClose={() => showLine(null)}
      />
    </>
  );
}

/** Below the lines: what is written in words, and how the sheet is filled. */
function SheetEnd({ report, sheet }: { readonly report: ReportView; readonly sheet: Sheet }) {
  const { sheet: words } = useText().reporting;
  return (
    <>
      <NarrativeFields report={report} sheet={sheet} />
      <p className="foot">{isOfForm(report) ? words.footIndicators : words.foot}</p>
    </>
  );
}

interface SheetAsideProps {
  readonly report: ReportView;
  readonly draft: Draft;
  readonly checks: ReturnType<typeof useChecks>;
  readonly onGoTo: (line: SheetLine) => void;
  readonly onExplain: (line: SheetLine) => void;
}

function SheetAside({ report, draft, checks, onGoTo, onExplain }: SheetAsideProps) {
  return (
    <aside>
      <LazyWorkbookTools report={report} draft={draft} />
      <ChecksPanel troubles={checks.troubles} sheet={draft.sheet} onGoTo={onGoTo} onExplain={onExplain} />
      <NextSteps progress={checks.progress}>
        <SubmitButton report={report} draft={draft} progress={checks.progress} />
      </NextSteps>
      <ReportHistory report={report} />
      <ReportVersions report={report} />
    </aside>
  );
}

function rowsNotSent({ saving }: Draft): ReadonlySet<number> {
  return new Set(saving.state === 'kept-here' ? keysOf(saving.unsent).map(rowOf) : []);
}

/** What is wrong and what is left, found by the domain's own checks while one types. */
function useChecks(report: ReportView, cells: Cells) {
  return useMemo(() => {
    const problems = findSheetProblems(checkedLines(report.lines, cells, report.period.year));
    const troubles = findTroubles(report.lines, problems, cells);
    const written = report.narratives.map((part, index) => ({
      ...part,
      text: readCell(cells, narrativeRow(index), 'note'),
    }));
    return { troubles, progress: sheetProgress(report.lines, problems, cells, findMissingNarratives(written)) };
  }, [report.lines, report.narratives, report.period.year, cells]);
}
