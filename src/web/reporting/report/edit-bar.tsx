import type { ReportView, SheetLine } from '#contract/reporting.ts';
import { useText } from '../../text/text.tsx';
import { StatusTag } from '../../status/status-tag.tsx';
import { Button } from '../../ui/button.tsx';
import { IconAlertCircleFilled, IconArrowRight, IconCloudOff } from '../../ui/icons.ts';
import { SavingWord } from './saving-notices.tsx';
import type { SheetProgress } from './sheet-progress.ts';
import { SubmitButton } from './submit-button.tsx';
import type { Draft } from './use-draft.ts';

interface EditBarProps {
  readonly report: ReportView;
  readonly draft: Draft;
  readonly progress: SheetProgress;
  readonly onGoTo: (line: SheetLine) => void;
}

/** How far the sheet is, in words, and the one thing to do next. */
export function EditBar({ report, draft, progress, onGoTo }: EditBarProps) {
  const { sheet, checks } = useText().reporting;
  const { next, missing, unreadable, blocking } = progress;
  const unsent = draft.saving.state === 'kept-here' ? Object.keys(draft.saving.unsent).length : 0;
  return (
    <div className="bar">
      <StatusTag kind="report" value={report.status} boxed />
      <span>{sheet.filled(progress.filled, progress.required)}</span>
      {unreadable.length > 0 ? <BadCount>{sheet.unreadable(unreadable.length)}</BadCount> : null}
      {blocking.length > 0 ? <BadCount>{sheet.contradictions(blocking.length)}</BadCount> : null}
      {unsent > 0 ? (
        <span className="st idle">
          <IconCloudOff className="ic" aria-hidden />
          {sheet.unsent(unsent)}
        </span>
      ) : null}
      <SavingWord draft={draft} />
      <span className="acts">
        {next ? (
          <>
            <span className="muted only-phone">{checks.left(progress.left)}</span>
            <Button kind="filled" onClick={() => onGoTo(next)}>
              <IconArrowRight className="ic" aria-hidden />
              {next === missing[0] ? sheet.toNextMissing(missing.length) : sheet.toFirstProblem}
            </Button>
          </>
        ) : (
          <SubmitButton report={report} draft={draft} progress={progress} filled />
        )}
      </span>
    </div>
  );
}

function BadCount({ children }: { readonly children: string }) {
  return (
    <span className="st bad">
      <IconAlertCircleFilled className="ic" aria-hidden />
      {children}
    </span>
  );
}
