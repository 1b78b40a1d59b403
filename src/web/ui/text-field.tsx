import type { ReactNode } from 'react';
import { Field } from './field.tsx';

interface TextFieldProps {
  readonly label: ReactNode;
  readonly value: string;
  readonly onType: (value: string) => void;
  readonly hint?: ReactNode;
  readonly error?: ReactNode;
  readonly maxLength?: number;
  /** More than one row makes it a place for sentences. */
  readonly rows?: number;
  readonly type?: 'text' | 'date';
  readonly min?: string;
  readonly autoFocus?: boolean;
  /** A name or code, not prose: no corrections while typing. */
  readonly exact?: boolean;
}

/** A field of one line or a few, with its label, hint and problem. */
export function TextField({ label, value, onType, hint, error, rows, type, min, exact, ...rest }: TextFieldProps) {
  const shared = {
    ...rest,
    value,
    onChange: (event: { target: { value: string } }) => onType(event.target.value),
  };
  return (
    <Field label={label} hint={hint} error={error}>
      {(ids) =>
        rows ? (
          <textarea {...ids} {...shared} className="inp low" rows={rows} />
        ) : (
          <input
            {...ids}
            {...shared}
            {...(exact ? { autoCapitalize: 'none', spellCheck: false } : {})}
            className="inp"
            type={type}
            min={min}
            autoComplete="off"
          />
        )
      }
    </Field>
  );
}
