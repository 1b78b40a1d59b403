import type { ReactNode } from 'react';
import { ChoiceBox, type ChoiceBoxProps } from './choice-box.tsx';
import { Field } from './field.tsx';

interface ChoiceFieldProps extends Omit<ChoiceBoxProps, 'ids'> {
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  readonly error?: ReactNode;
}

export function ChoiceField({ label, hint, error, ...box }: ChoiceFieldProps) {
  return (
    <Field label={label} hint={hint} error={error}>
      {(ids) => <ChoiceBox ids={ids} {...box} />}
    </Field>
  );
}
