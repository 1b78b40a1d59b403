import { type FormEvent, type KeyboardEvent, type ReactNode, useEffect, useRef } from 'react';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Failed } from '../../ui/states.tsx';
import { useProgrammeWords } from '../use-programme-words.ts';
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
export function EditFrame(props: EditFrameProps) {
  const { asWritten, error, onClose, onSubmit, children } = props;
  const programme = useProgrammeWords();
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
  const leave = (event: KeyboardEvent) => {
    if (event.key === 'Escape') onClose();
  };
  return (
    <form ref={form} className="stack edit" noValidate onSubmit={submit} onKeyDown={leave}>
      {asWritten ? (
        <p className="sm">
          <span className="muted">{programme.form.asWritten}: </span>“{asWritten}”
        </p>
      ) : null}
      {children}
      <EditProblem error={error} stale={programme.document.stale} />
      <EditActs {...props} />
    </form>
  );
}

/** Why an edit was not kept; a stale one says that what was typed is still there. */
export function EditProblem({ error, stale }: { readonly error: unknown; readonly stale: string }) {
  if (!error) return null;
  if (!isStale(error)) return <Failed error={error} />;
  return (
    <Notice kind="warn" live>
      {stale}
    </Notice>
  );
}

function EditActs({ busy, onClose, onSaveAndAccept, saveWords }: EditProps) {
  const programme = useProgrammeWords();
  return (
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
  );
}
