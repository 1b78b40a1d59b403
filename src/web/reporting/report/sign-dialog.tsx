import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, lazy, Suspense, useRef, useState } from 'react';
import type { ReportView, SteppedReport } from '#contract/reporting.ts';
import type { SignAtVersion, SignReport } from '#contract/signatures.ts';
import { api, makeActKey } from '../../api.ts';
import { namePeriod } from '../../period-name.ts';
import { useText } from '../../text/text.tsx';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Failed } from '../../ui/states.tsx';
import { usePaperWords } from '../papers/use-paper-words.ts';
import { SigningFields, useSigning } from './signing-fields.tsx';

// Few people sign with a token on any day.
const SignElsewhere = lazy(async () => ({
  default: (await import('../papers/sign-elsewhere.tsx')).SignElsewhere,
}));

interface SignDialogProps {
  readonly report: ReportView;
  readonly opened: boolean;
  readonly onClose: () => void;
}

/** Asks in what capacity the head signs, and signs with the demonstration's certificate or with what a token has signed. */
export function SignDialog({ report, opened, onClose }: SignDialogProps) {
  const { actions } = useText().reporting;
  return (
    <Dialog opened={opened} onClose={onClose} title={actions.confirmTitle.sign}>
      <SignForm report={report} onClose={onClose} />
    </Dialog>
  );
}

function SignForm({ report, onClose }: Omit<SignDialogProps, 'opened'>) {
  const text = useText();
  const { actions } = text.reporting;
  const signing = useSigning();
  const sign = useSign(report, onClose);
  const papers = usePaperWords();
  const [elsewhere, setElsewhere] = useState(false);
  const send = (event: FormEvent) => {
    event.preventDefault();
    if (!elsewhere) sign.mutate({ ...signing.given, token: null });
  };
  return (
    <form className="stack" onSubmit={send}>
      <p>{actions.confirm.sign(namePeriod(text, report.period.key), report.agency.name)}</p>
      <SigningFields signing={signing} />
      <label className="acts">
        <input type="checkbox" checked={elsewhere} onChange={(event) => setElsewhere(event.target.checked)} />
        {papers.elsewhere}
      </label>
      {elsewhere ? (
        <Suspense fallback={null}>
          <SignElsewhere
            report={report}
            signing={signing.given}
            busy={sign.isPending}
            onSigned={(token) => sign.mutate({ ...signing.given, token })}
          />
        </Suspense>
      ) : null}
      {sign.error ? <Failed error={sign.error} /> : null}
      <div className="acts end">
        <Button onClick={onClose}>{text.ui.cancel}</Button>
        {elsewhere ? null : (
          <Button kind="filled" type="submit" busy={sign.isPending}>
            {actions.sign.replace('…', '')}
          </Button>
        )}
      </div>
    </form>
  );
}

/** One key for one opened dialog; what was refused has changed nothing, so that the next try is the same act until it is taken. */
function useSign(report: ReportView, onDone: () => void) {
  const queries = useQueryClient();
  const key = useRef(makeActKey());
  return useMutation({
    mutationFn: async (signing: SignReport) => {
      const body: SignAtVersion = { ...signing, version: report.version };
      return api.send<SteppedReport>('POST', `/api/reports/${report.id}/sign`, body, { idempotencyKey: key.current });
    },
    onSuccess: async () => {
      onDone();
      await queries.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'session' });
    },
    onError: () => {
      key.current = makeActKey();
    },
  });
}
