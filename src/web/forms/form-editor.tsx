import { useQuery } from '@tanstack/react-query';
import type { FormView, IndicatorView } from '#contract/forms.ts';
import { ApiProblem } from '../api.ts';
import { useHoldOnLeave } from '../ui/use-hold-on-leave.ts';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { PageHead } from '../ui/page-head.tsx';
import { Failed } from '../ui/states.tsx';
import type { FormDraft } from './form-draft.ts';
import { FormFacts } from './form-facts.tsx';
import { FormLines } from './form-lines.tsx';
import { FormNarratives } from './form-narratives.tsx';
import { BackToForms } from './back-to-forms.tsx';
import { FormProblems } from './form-problems.tsx';
import { indicatorsQuery } from './form-queries.ts';
import { FormStatus } from './forms-table.tsx';
import { FormUnits } from './form-units.tsx';
import { useFormDraft } from './use-form-draft.ts';
import { useFormWords } from './use-form-words.ts';

interface FormEditorProps {
  /** Null until the form is kept for the first time. */
  readonly form: FormView | null;
  readonly first: FormDraft;
}

export function FormEditor({ form, first }: FormEditorProps) {
  const words = useFormWords();
  const { data } = useQuery(indicatorsQuery);
  const editing = useFormDraft(form, first);
  const { draft, change, isChanged, save } = editing;
  useHoldOnLeave(isChanged && !save.isPending);
  const catalogue = new Map<number, IndicatorView>((data?.indicators ?? []).map((each) => [each.id, each]));
  return (
    <>
      <PageHead
        above={<BackToForms />}
        title={form ? form.name : words.newForm}
        fact={form ? <FormStatus form={form} /> : undefined}
        actions={<EditorActs form={form} editing={editing} />}
      />
      <WhatHappened form={form} editing={editing} />
      <FormFacts draft={draft} change={change} isNew={form === null} />
      <FormLines draft={draft} change={change} catalogue={catalogue} askedAlready={askedAlreadyOf(form)} />
      <FormNarratives draft={draft} change={change} />
      <FormUnits draft={draft} change={change} />
    </>
  );
}

interface EditingProps {
  readonly form: FormView | null;
  readonly editing: ReturnType<typeof useFormDraft>;
}

function EditorActs({ form, editing: { isChanged, save, enact } }: EditingProps) {
  const words = useFormWords().form;
  const busy = save.isPending || enact.isPending;
  const keep = (
    <Button kind={form ? 'plain' : 'filled'} onClick={() => save.mutate()} busy={busy} disabled={!isChanged}>
      {form ? words.save : words.create}
    </Button>
  );
  if (!form) return keep;
  return (
    <>
      {isChanged ? <span className="muted sm">{words.unsaved}</span> : null}
      {keep}
      <Button kind="filled" onClick={() => enact.mutate()} busy={busy}>
        {words.enact}
      </Button>
    </>
  );
}

/** What the last act led to: a refusal, a keeping, and what still stands against issuing. */
function WhatHappened({ form, editing: { isChanged, save, enact } }: EditingProps) {
  const words = useFormWords().form;
  const error = save.error ?? enact.error;
  if (error) return <Refusal error={error} />;
  if (isChanged) return null;
  return (
    <>
      {save.isSuccess ? (
        <Notice kind="ok" live>
          {words.saved}
        </Notice>
      ) : null}
      {form ? <FormProblems problems={form.problems} /> : null}
    </>
  );
}

/** The server's sentence with each place that it names. */
function Refusal({ error }: { readonly error: Error }) {
  const problems = error instanceof ApiProblem ? error.problems : [];
  return (
    <>
      <Failed error={error} />
      {problems.length === 0 ? null : (
        <ul className="form-text">
          {problems.map(({ path, message }) => (
            <li key={`${path} ${message}`}>{message}</li>
          ))}
        </ul>
      )}
    </>
  );
}

/** By indicator: the other forms that ask the same agencies for it. */
function askedAlreadyOf(form: FormView | null): ReadonlyMap<number, string> {
  const asked = (form?.lines ?? []).filter(({ askedAlreadyBy }) => askedAlreadyBy.length > 0);
  return new Map(
    asked.map(({ indicator, askedAlreadyBy }) => [indicator.id, askedAlreadyBy.map(({ code }) => code).join(', ')]),
  );
}
