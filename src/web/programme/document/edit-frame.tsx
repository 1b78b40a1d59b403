import { type FormEvent, type ReactNode, useEffect, useRef } from 'react';
import { useText } from '../../text/text.tsx';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Failed } from '../../ui/states.tsx';
import { isStale } from './use-decisions.ts';

export interface EditProps {
  readonly busy: boolean;
  readonly error: unknown;
  readonly onClose: () => void;
  readonly saveWords: string;
  /** Saves and confirms in one go; left out where the item is not there yet. */
  readonly onSaveAndAccept?: () => void;
}

interface EditFrameProps extends EditProps {
  readonly asWritten: string;
  readonly onSubmit: () => void;
  readonly children: ReactNode;
}

/** The frame of an edit: the decision's own words above, the acts below, and what came between beside them. */
export function EditFrame({
  asWritten,
  busy,
  error,
  onClose,
  onSubmit,
  onSaveAndAccept,
  saveWords,
  children,
}: EditFrameProps) {
  const { programme } = useText();
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    const first = form.current?.querySelector<HTMLElement>('textarea, input');
    // A dialog that opens around the form gives the focus to what is marked so.
    first?.setAttribute('data-autofocus', '');
    first?.focus();
  }, []);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onSubmit();
  };
  return (
    <form
      ref={form}
      className="stack edit"
      noValidate
      onSubmit={submit}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose();
      }}
    >
      {asWritten ? (
        <p className="sm">
          <span className="muted">{programme.form.asWritten}: </span>“{asWritten}”
        </p>
      ) : null}
      {children}
      {isStale(error) ? (
        <Notice kind="warn" live>
          {programme.document.stale}
        </Notice>
      ) : error ? (
        <Failed error={error} />
      ) : null}
      <div className="acts">
        {onSaveAndAccept ? (
          <Button kind="filled" busy={busy} onClick={onSaveAndAccept}>
            {programme.form.saveAndAccept}
          </Button>
        ) : null}
        <Button type="submit" kind={onSaveAndAccept ? 'plain' : 'filled'} busy={busy}>
          {saveWords}
        </Button>
        <Button kind="quiet" onClick={onClose}>
          {programme.document.cancel}
        </Button>
      </div>
    </form>
  );
}
