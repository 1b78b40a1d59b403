import { useQuery } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import type { AssignDirective, DirectiveView } from '#contract/directives.ts';
import { useSession } from '../session.tsx';
import { PickField } from '../tasks/pick-field.tsx';
import { agenciesOn, leadersQuery } from '../tasks/task-queries.ts';
import { ChoiceField } from '../ui/choice-field.tsx';
import { FormEnd } from '../ui/form-end.tsx';
import { TextField } from '../ui/text-field.tsx';
import { useAct } from '../use-act.ts';
import { draftOf, gapsOf, type TaskDraft, wishOf } from './directive-draft.ts';
import { touchedByDirective } from './directive-queries.ts';
import { useDirectiveWords } from './use-directive-words.ts';

interface AssignDirectiveProps {
  readonly directive: DirectiveView;
  readonly onClose: () => void;
}

/** Makes a task of what was said: what the words tell stands there already, the officer completes and mends it. */
export function AssignDirectiveForm({ directive, onClose }: AssignDirectiveProps) {
  const words = useDirectiveWords();
  const [draft, setDraft] = useState(() => draftOf(directive));
  const [sent, setSent] = useState(false);
  const assign = useAct<AssignDirective, DirectiveView>(
    (send, wish) => send('POST', `/api/directives/${directive.id}/assignment`, wish),
    { touches: touchedByDirective, onDone: onClose },
  );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setSent(true);
    const wish = wishOf(draft, directive.version);
    if (wish) assign.mutate(wish);
  };
  const change = (part: Partial<TaskDraft>) => setDraft({ ...draft, ...part });
  const gaps = sent ? gapsOf(draft) : new Set();
  return (
    <form className="stack" noValidate onSubmit={submit}>
      <blockquote className="as-written">“{directive.words}”</blockquote>
      <TextField
        autoFocus
        rows={2}
        maxLength={1000}
        label={words.fields.name}
        hint={words.fields.nameHint}
        value={draft.title}
        onType={(title) => change({ title })}
        error={gaps.has('title') ? words.required : undefined}
      />
      <TextField
        label={words.fields.product}
        maxLength={500}
        value={draft.product}
        onType={(product) => change({ product })}
      />
      <Agencies draft={draft} onChange={change} error={gaps.has('lead') ? words.leadMissing : undefined} />
      <When draft={draft} onChange={change} error={gaps.has('dueOn') ? words.required : undefined} />
      <FormEnd error={assign.error} busy={assign.isPending} words={words.assignNow} onClose={onClose} />
    </form>
  );
}

interface PartProps {
  readonly draft: TaskDraft;
  readonly onChange: (part: Partial<TaskDraft>) => void;
  readonly error: string | undefined;
}

function Agencies({ draft, onChange, error }: PartProps) {
  const words = useDirectiveWords();
  const { today } = useSession();
  const choices = useQuery(agenciesOn(today)).data?.agencies ?? [];
  const leaders = useQuery(leadersQuery).data?.people ?? [];
  const { leadAgencyId, cooperatingAgencyIds } = draft;
  const shared = { noMatch: words.noMatch, removeWords: words.remove };
  return (
    <>
      <ChoiceField
        {...shared}
        label={words.fields.lead}
        error={error}
        choices={choices}
        chosen={leadAgencyId === null ? [] : [leadAgencyId]}
        onChoose={([id]) =>
          onChange({
            leadAgencyId: id ?? null,
            cooperatingAgencyIds: cooperatingAgencyIds.filter((each) => each !== id),
          })
        }
      />
      <ChoiceField
        {...shared}
        many
        label={words.fields.cooperating}
        choices={choices.filter(({ id }) => id !== leadAgencyId)}
        chosen={cooperatingAgencyIds}
        onChoose={(ids) => onChange({ cooperatingAgencyIds: ids })}
      />
      <PickField
        label={words.fields.leader}
        value={String(draft.leaderInChargeId ?? '')}
        options={[['', words.fields.nobody], ...leaders.map(({ id, fullName }) => [String(id), fullName] as const)]}
        onChoose={(id) => onChange({ leaderInChargeId: id === '' ? null : Number(id) })}
      />
    </>
  );
}

function When({ draft, onChange, error }: PartProps) {
  const { fields } = useDirectiveWords();
  return (
    <>
      {draft.hasDue ? (
        <TextField
          type="date"
          label={fields.due}
          value={draft.dueOn}
          onType={(dueOn) => onChange({ dueOn })}
          error={error}
        />
      ) : null}
      <label className="check">
        <input
          type="checkbox"
          checked={!draft.hasDue}
          onChange={({ target }) => onChange({ hasDue: !target.checked })}
        />
        {fields.noDue}
      </label>
      <label className="check">
        <input type="checkbox" checked={draft.urgent} onChange={({ target }) => onChange({ urgent: target.checked })} />
        {fields.urgent}
      </label>
    </>
  );
}
