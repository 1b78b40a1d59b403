import { Field } from '../ui/field.tsx';

interface PasswordFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onType: (value: string) => void;
  readonly hint?: string;
  readonly error?: string | undefined;
  /** A password to be chosen, not one to be remembered: password managers offer to make one. */
  readonly isNew?: boolean;
}

export function PasswordField({ label, value, onType, hint, error, isNew }: PasswordFieldProps) {
  return (
    <Field label={label} hint={hint} error={error}>
      {(ids) => (
        <input
          {...ids}
          className="inp"
          type="password"
          maxLength={200}
          autoComplete={isNew ? 'new-password' : 'current-password'}
          value={value}
          onChange={(event) => onType(event.target.value)}
        />
      )}
    </Field>
  );
}
