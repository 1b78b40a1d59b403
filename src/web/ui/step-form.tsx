import type { FormEvent } from 'react';
import { FormEnd } from './form-end.tsx';
import { TextField } from './text-field.tsx';

interface AskedReason {
  readonly label: string;
  readonly value: string;
  readonly onType: (value: string) => void;
  readonly error: string | undefined;
}

/** The paper that a step stands on: its number and its day. */
interface AskedPaper {
  readonly numberLabel: string;
  readonly dayLabel: string;
  readonly number: string;
  readonly day: string;
  readonly onNumber: (number: string) => void;
  readonly onDay: (day: string) => void;
  readonly error: string | undefined;
}

interface StepFormProps {
  readonly says: string;
  readonly words: string;
  /** null where the workflow asks for none. */
  readonly reason: AskedReason | null;
  readonly paper: AskedPaper | null;
  readonly error: Error | null;
  readonly busy: boolean;
  readonly onSubmit: (event: FormEvent) => void;
  readonly onClose: () => void;
}

/** Says what a step of a workflow does, and asks for its reason or its paper where the table wants one. */
export function StepForm({ says, words, reason, paper, error, busy, onSubmit, onClose }: StepFormProps) {
  return (
    <form className="stack" noValidate onSubmit={onSubmit}>
      <p>{says}</p>
      {reason ? <TextField autoFocus rows={3} maxLength={2000} {...reason} /> : null}
      {paper ? <PaperFields {...paper} /> : null}
      <FormEnd error={error} busy={busy} words={words} onClose={onClose} />
    </form>
  );
}

function PaperFields({ numberLabel, dayLabel, number, day, onNumber, onDay, error }: AskedPaper) {
  return (
    <>
      <TextField autoFocus exact maxLength={100} label={numberLabel} value={number} onType={onNumber} error={error} />
      <TextField type="date" label={dayLabel} value={day} onType={onDay} />
    </>
  );
}
