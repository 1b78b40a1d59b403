import { type FormEvent, useState } from 'react';
import type { WaitingReport } from '#contract/reporting.ts';
import { useText } from '../../text/text.tsx';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Failed } from '../../ui/states.tsx';
import { SigningFields, useSigning } from '../report/signing-fields.tsx';
import { ApproveResults } from './approve-results.tsx';
import { useApproveMany } from './use-approve-many.ts';
import { WaitingName } from './waiting-name.tsx';

interface ApproveDialogProps {
  readonly kind: 'approve' | 'sign';
  /** Empty: nothing is asked. */
  readonly reports: readonly WaitingReport[];
  readonly onClose: () => void;
}

/** Says what will happen to each chosen report, asks how the head signs where a form asks for it, and tells what came of each. */
export function ApproveDialog({ kind, reports, onClose }: ApproveDialogProps) {
  const { many } = useText().reporting.actions;
  const act = useApproveMany(reports);
  const title = kind === 'approve' ? many.title(reports.length) : many.titleSign(reports.length);
  return (
    <Dialog opened={reports.length > 0} onClose={onClose} title={title} width={620}>
      {act.data ? (
        <ApproveResults reports={reports} answer={act.data} onClose={onClose} />
      ) : (
        <ApproveForm kind={kind} reports={reports} act={act} onClose={onClose} />
      )}
    </Dialog>
  );
}

interface ApproveFormProps extends ApproveDialogProps {
  readonly act: ReturnType<typeof useApproveMany>;
}

function ApproveForm({ kind, reports, act, onClose }: ApproveFormProps) {
  const { reporting, ui } = useText();
  const { many } = reporting.actions;
  const toSign = reports.filter(({ asksSignature }) => asksSignature).length;
  const [signsNow, signNow] = useState(toSign > 0);
  const signing = useSigning();
  const send = (event: FormEvent) => {
    event.preventDefault();
    act.mutate(signsNow ? signing.given : null);
  };
  return (
    <form className="stack" onSubmit={send}>
      {kind === 'approve' ? <p>{many.lead}</p> : null}
      <ul className="results">
        {reports.map((report) => (
          <li key={report.id}>
            <WaitingName report={report} />
            {report.asksSignature ? <span className="muted sm">{many.asksSignature}</span> : null}
          </li>
        ))}
      </ul>
      {kind === 'approve' && toSign > 0 ? (
        <label className="tick-line">
          <input type="checkbox" checked={signsNow} onChange={(event) => signNow(event.target.checked)} />
          {many.signNow(toSign)}
        </label>
      ) : null}
      {signsNow ? <SigningFields signing={signing} /> : null}
      {toSign > 0 && !signsNow ? <p className="muted sm">{many.signLater}</p> : null}
      {act.error ? <Failed error={act.error} /> : null}
      <div className="acts end">
        <Button onClick={onClose}>{ui.cancel}</Button>
        <Button kind="filled" type="submit" busy={act.isPending} data-autofocus>
          {act.isPending
            ? many.running
            : kind === 'sign'
              ? many.confirmSign
              : signsNow
                ? many.confirmAll
                : many.confirm}
        </Button>
      </div>
    </form>
  );
}
