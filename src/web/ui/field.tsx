import { type ReactNode, useId } from 'react';

interface FieldIds {
  readonly id: string;
  readonly 'aria-describedby'?: string;
  readonly 'aria-invalid'?: true;
}

interface FieldProps {
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  readonly error?: ReactNode;
  /** Renders the input, select or textarea with what ties it to its label and messages. */
  readonly children: (ids: FieldIds) => ReactNode;
}

export function Field({ label, hint, error, children }: FieldProps) {
  const id = useId();
  const message = error ?? hint;
  const messageId = `${id}-message`;
  const ids: FieldIds = {
    id,
    ...(message ? { 'aria-describedby': messageId } : {}),
    ...(error ? { 'aria-invalid': true } : {}),
  };
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {children(ids)}
      {message ? (
        <div id={messageId} className={error ? 'error' : 'hint'}>
          {message}
        </div>
      ) : null}
    </div>
  );
}
