import type { ReopeningDecision } from '#domain/reporting/workflow.ts';
import { useText } from '../../text/text.tsx';
import { TextField } from '../../ui/text-field.tsx';

interface DecisionFieldsProps {
  readonly decision: ReopeningDecision;
  /** The person tried to go on: what is missing is said. */
  readonly asked: boolean;
  readonly onChange: (decision: ReopeningDecision) => void;
}

export const UNNAMED_DECISION: ReopeningDecision = { number: '', signedOn: '' };

export function isNamedDecision({ number, signedOn }: ReopeningDecision): boolean {
  return number.trim() !== '' && signedOn !== '';
}

/** By which decision a report is opened again. */
export function DecisionFields({ decision, asked, onChange }: DecisionFieldsProps) {
  const words = useText().reporting.actions.decision;
  const { number, signedOn } = decision;
  return (
    <>
      <TextField
        label={words.number}
        value={number}
        maxLength={100}
        exact
        error={asked && number.trim() === '' ? words.missing : undefined}
        onType={(typed) => onChange({ ...decision, number: typed })}
      />
      <TextField
        label={words.signedOn}
        type="date"
        value={signedOn}
        error={asked && signedOn === '' ? words.missing : undefined}
        onType={(typed) => onChange({ ...decision, signedOn: typed })}
      />
    </>
  );
}
