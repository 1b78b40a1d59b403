import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useRef, useState } from 'react';
import type { ReportView, SteppedReport } from '#contract/reporting.ts';
import type { SignAtVersion } from '#contract/signatures.ts';
import { signingCapacities, type SigningCapacity } from '#domain/reporting/signing-capacity.ts';
import { api, makeActKey } from '../../api.ts';
import { namePeriod } from '../../period-name.ts';
import { useText } from '../../text/text.tsx';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Field } from '../../ui/field.tsx';
import { Failed } from '../../ui/states.tsx';

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
  const [capacity, setCapacity] = useState<SigningCapacity>('own');
  const [signedFor, setSignedFor] = useState('');
  const [position, setPosition] = useState('');
  const sign = useSign(report, onClose);
  const send = (event: FormEvent) => {
    event.preventDefault();
    sign.mutate({ capacity, position, signedFor: capacity === 'own' ? null : signedFor });
  };
  return (
    <form className="stack" onSubmit={send}>
      <p>{actions.confirm.sign(namePeriod(text, report.period.key), report.agency.name)}</p>
      <CapacityField value={capacity} onChange={setCapacity} />
      {capacity === 'own' ? null : (
        <WordsField label={text.signing.signedFor} value={signedFor} onChange={setSignedFor} />
      )}
      <WordsField label={text.signing.position} value={position} onChange={setPosition} />
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

interface CapacityFieldProps {
  readonly value: SigningCapacity;
  readonly onChange: (capacity: SigningCapacity) => void;
}

function CapacityField({ value, onChange }: CapacityFieldProps) {
  const { signing } = useText();
  return (
    <Field label={signing.capacity}>
      {(ids) => (
        <select
          {...ids}
          className="inp"
          value={value}
          onChange={(event) => onChange(signingCapacities.find((each) => each === event.target.value) ?? 'own')}
        >
          {signingCapacities.map((each) => (
            <option key={each} value={each}>
              {signing.capacities[each]}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

interface WordsFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (words: string) => void;
}

function WordsField({ label, value, onChange }: WordsFieldProps) {
  return (
    <Field label={label}>
      {(ids) => (
        <input
          {...ids}
          className="inp"
          value={value}
          required
          maxLength={200}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </Field>
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
