import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useRef } from 'react';
import type { ReportView, SteppedReport } from '#contract/reporting.ts';
import type { SignAtVersion } from '#contract/signatures.ts';
import { api, makeActKey } from '../../api.ts';
import { namePeriod } from '../../period-name.ts';
import { useText } from '../../text/text.tsx';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Failed } from '../../ui/states.tsx';
import { SigningFields, useSigning } from './signing-fields.tsx';

interface SignDialogProps {
  readonly report: ReportView;
  readonly opened: boolean;
  readonly onClose: () => void;
}

/** Asks in what capacity the head signs, and signs with the demonstration's certificate. */
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
  const send = (event: FormEvent) => {
    event.preventDefault();
    sign.mutate(signing.given);
  };
  return (
    <form className="stack" onSubmit={send}>
      <p>{actions.confirm.sign(namePeriod(text, report.period.key), report.agency.name)}</p>
      <SigningFields signing={signing} />
      {sign.error ? <Failed error={sign.error} /> : null}
      <div className="acts end">
        <Button onClick={onClose}>{text.ui.cancel}</Button>
        <Button kind="filled" type="submit" busy={sign.isPending}>
          {actions.sign.replace('…', '')}
        </Button>
      </div>
    </form>
  );
}

/** One key for one opened dialog; what was refused has changed nothing, so that the next try is the same act until it is taken. */
function useSign(report: ReportView, onDone: () => void) {
  const queries = useQueryClient();
  const key = useRef(makeActKey());
  return useMutation({
    mutationFn: async (signing: Omit<SignAtVersion, 'version' | 'token'>) => {
      const body: SignAtVersion = { ...signing, version: report.version, token: null };
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
