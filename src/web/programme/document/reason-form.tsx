import { type FormEvent, useState } from 'react';
import { Button } from '../../ui/button.tsx';
import { Field } from '../../ui/field.tsx';

interface ReasonFormProps {
  readonly words: {
    readonly reason: string;
    readonly example: string;
    readonly needed: string;
    readonly confirm: string;
  };
  readonly cancel: string;
  readonly kind: 'danger' | 'filled';
  readonly busy: boolean;
  readonly onSend: (reason: string) => void;
  readonly onCancel: () => void;
}

/** Asks for the reason that an act on an item needs; Escape leaves it. */
export function ReasonForm({ words, cancel, kind, busy, onSend, onCancel }: ReasonFormProps) {
  const [reason, setReason] = useState('');
  const [sent, setSent] = useState(false);
  const isMissing = reason.trim() === '';
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setSent(true);
    if (!isMissing) onSend(reason.trim());
  };
  return (
    <form
      className="stack edit"
      noValidate
      onSubmit={submit}
      onKeyDown={(event) => (event.key === 'Escape' ? onCancel() : undefined)}
    >
      <Field label={words.reason} hint={words.example} error={sent && isMissing ? words.needed : undefined}>
        {(ids) => (
          <textarea
            {...ids}
            className="inp low"
            rows={2}
            maxLength={500}
            autoFocus
            value={reason}
            onChange={(event) => setReason(event.target.value)}
          />
        )}
      </Field>
      <div className="acts">
        <Button small kind={kind} type="submit" busy={busy}>
          {words.confirm}
        </Button>
        <Button small kind="quiet" onClick={onCancel}>
          {cancel}
        </Button>
      </div>
    </form>
  );
}
