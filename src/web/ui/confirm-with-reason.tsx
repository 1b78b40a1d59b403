import { type FormEvent, type ReactNode, useState } from 'react';
import { useText } from '../text/text.tsx';
import { Button } from './button.tsx';
import { Dialog } from './dialog.tsx';
import { Field } from './field.tsx';
import { Failed } from './states.tsx';

interface ConfirmWithReasonProps {
  readonly opened: boolean;
  readonly onClose: () => void;
  readonly title: ReactNode;
  /** What will happen, and to whom. */
  readonly children?: ReactNode;
  /** The verb and its object, as on the button that opened the dialog. */
  readonly confirm: string;
  readonly reasonLabel?: string;
  /** Without a need of a reason the field is left out. */
  readonly needsReason?: boolean;
  readonly busy?: boolean;
  readonly error?: unknown;
  readonly onConfirm: (reason: string) => void;
}

/** Asks once before an act that others will see, with the reason that they will read. */
export function ConfirmWithReason(props: ConfirmWithReasonProps) {
  return (
    <Dialog opened={props.opened} onClose={props.onClose} title={props.title}>
      <ReasonForm {...props} />
    </Dialog>
  );
}

function ReasonForm(props: ConfirmWithReasonProps) {
  const { ui } = useText();
  const { needsReason = true } = props;
  const [reason, setReason] = useState('');
  const [asked, setAsked] = useState(false);
  const missing = needsReason && reason.trim() === '';
  const send = (event: FormEvent) => {
    event.preventDefault();
    setAsked(true);
    if (!missing) props.onConfirm(reason.trim());
  };
  return (
    <form onSubmit={send} className="stack">
      {props.children}
      {needsReason ? (
        <Field label={props.reasonLabel ?? ui.reason} error={asked && missing ? ui.reasonMissing : undefined}>
          {(ids) => (
            <textarea
              {...ids}
              className="inp"
              value={reason}
              maxLength={2000}
              data-autofocus
              onChange={(event) => setReason(event.target.value)}
            />
          )}
        </Field>
      ) : null}
      {props.error ? <Failed error={props.error} /> : null}
      <div className="acts end">
        <Button onClick={props.onClose}>{ui.cancel}</Button>
        <Button kind="filled" type="submit" busy={props.busy ?? false}>
          {props.confirm}
        </Button>
      </div>
    </form>
  );
}
