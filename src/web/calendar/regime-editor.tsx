import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import type { RegimeRef, RegimeView } from '#contract/regimes.ts';
import { api, ApiProblem } from '../api.ts';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { Failed } from '../ui/states.tsx';
import { TextField } from '../ui/text-field.tsx';
import { useHoldOnLeave } from '../ui/use-hold-on-leave.ts';
import { type DraftField, readRegimeDraft } from './read-regime-draft.ts';
import type { RegimeDraft } from './regime-draft.ts';
import { RegimeDue } from './regime-due.tsx';
import { RegimeLaw } from './regime-law.tsx';
import { RegimePreview } from './regime-preview.tsx';
import { RegimeWhat } from './regime-what.tsx';
import { RegimeWindow } from './regime-window.tsx';
import { useRegimeWords } from './use-words.ts';

interface RegimeEditorProps {
  readonly first: RegimeDraft;
  /** The version that the new one follows; null for a new regime. */
  readonly follows: RegimeView | null;
  readonly year: number;
}

function useRegimeEditor({ first, follows }: RegimeEditorProps) {
  const words = useRegimeWords();
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  const [draft, setDraft] = useState(first);
  const [asked, setAsked] = useState(false);
  const { declaration, problems } = readRegimeDraft(draft);
  const isWhole = declaration !== null && draft.reason.trim() !== '' && (follows !== null || draft.code.trim() !== '');
  const save = useMutation({
    mutationFn: () => {
      const { code, reason } = draft;
      return follows
        ? api.send<RegimeRef>('POST', `/api/regimes/${follows.id}/versions`, {
            version: follows.version,
            declaration,
            reason,
          })
        : api.send<RegimeRef>('POST', '/api/regimes', { code, declaration, reason });
    },
    onSuccess: async ({ id }) => {
      await queryClient.invalidateQueries();
      await navigate({ to: '/che-do-bao-cao/$regimeId', params: { regimeId: String(id) } });
    },
  });
  useHoldOnLeave(draft !== first && !save.isPending && !save.isSuccess);
  const remark = (field: DraftField) => {
    if (!asked || !problems.has(field)) return undefined;
    return ['name', 'legalBasis', 'effectiveFrom', 'channels'].includes(field)
      ? words.form.missing
      : words.form.unreadable;
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setAsked(true);
    if (isWhole) save.mutate();
  };
  return {
    draft,
    change: (part: Partial<RegimeDraft>) => setDraft({ ...draft, ...part }),
    remark,
    submit,
    save,
    asked,
    isWhole,
  };
}

/** A regime while it is written, with the due days it would give beside it. */
export function RegimeEditor(props: RegimeEditorProps) {
  const { follows, year } = props;
  const editing = useRegimeEditor(props);
  const { draft, change, remark, submit } = editing;
  const part = { draft, change, remark };
  return (
    <div className="cols regime-editor">
      <form onSubmit={submit} noValidate>
        <RegimeWhat {...part} isNew={follows === null} />
        <RegimeWindow {...part} />
        <RegimeDue {...part} />
        <RegimeLaw {...part} />
        <EditorEnd editing={editing} isNew={follows === null} />
      </form>
      <aside>
        <RegimePreview draft={draft} follows={follows?.id ?? null} firstYear={year} />
      </aside>
    </div>
  );
}

interface EditorEndProps {
  readonly editing: ReturnType<typeof useRegimeEditor>;
  readonly isNew: boolean;
}

function EditorEnd({ editing: { draft, change, asked, isWhole, save }, isNew }: EditorEndProps) {
  const { form: words } = useRegimeWords();
  const problems = save.error instanceof ApiProblem ? save.error.problems : [];
  return (
    <div className="regime-form-end">
      <TextField
        rows={2}
        label={words.reason}
        maxLength={2000}
        value={draft.reason}
        onType={(reason) => change({ reason })}
        error={asked && draft.reason.trim() === '' ? words.missing : undefined}
      />
      {asked && !isWhole ? (
        <Notice kind="warn" live>
          {words.fix}
        </Notice>
      ) : null}
      {save.error ? <Failed error={save.error} /> : null}
      {problems.map(({ path, message }) => (
        <p key={`${path} ${message}`}>{message}</p>
      ))}
      <div className="acts end">
        <Button kind="filled" type="submit" busy={save.isPending}>
          {isNew ? words.save : words.saveVersion}
        </Button>
      </div>
    </div>
  );
}
