import type { ReportView } from '#contract/reporting.ts';
import type { ReportAction } from '#domain/reporting/workflow.ts';
import { useText } from '../../text/text.tsx';
import { ReportActions } from './report-actions.tsx';
import type { SheetProgress } from './sheet-progress.ts';
import type { Draft } from './use-draft.ts';

interface SubmitButtonProps {
  readonly report: ReportView;
  readonly draft: Draft;
  readonly progress: SheetProgress;
  readonly filled?: boolean;
}

/** The acts of a report being written. Nothing goes before the last figure is saved, and no unread text stays behind. */
export function SubmitButton({ report, draft, progress, filled = false }: SubmitButtonProps) {
  const { actions, checks } = useText().reporting;
  const before = async (action: ReportAction) => {
    if (action !== 'submit') return null;
    if (progress.unreadable.length > 0) return actions.unreadableFirst;
    if (draft.saving.conflicts.length > 0) return actions.conflictFirst;
    if (progress.left > 0) return checks.left(progress.left);
    return (await draft.flush()) ? null : actions.unsavedFirst;
  };
  return <ReportActions report={report} before={before} filled={filled} />;
}
