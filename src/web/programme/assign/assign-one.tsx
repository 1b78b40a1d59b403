import { type FormEvent, type KeyboardEvent, useState } from 'react';
import type { ProgrammeView } from '#contract/programme.ts';
import type { PersonRef } from '#contract/shapes.ts';
import { Button } from '../../ui/button.tsx';
import { ChoiceField } from '../../ui/choice-field.tsx';
import { formatDay } from '../../ui/days.ts';
import { Field } from '../../ui/field.tsx';
import { KeyHint } from '../../ui/key-hint.tsx';
import { Failed } from '../../ui/states.tsx';
import { EditProblem } from '../document/edit-frame.tsx';
import { useProgrammeWords } from '../use-programme-words.ts';
import { type AssignFields, assignRequest, findAssignProblems, openAssignForm } from './assign-form.ts';
import { DueAndProduct } from './due-and-product.tsx';
import type { AssignableRow } from './programme-filter.ts';
import { useAssign, useWhoMayLead } from './use-assign.ts';

interface AssignOneProps {
  readonly programme: ProgrammeView;
  readonly row: AssignableRow;
  readonly onClose: () => void;
  /** Saved; `goOn` asks for the next row that lacks a lead. */
  readonly onSaved: (goOn: boolean) => void;
}

export function AssignOne({ programme, row, onClose, onSaved }: AssignOneProps) {
  const { assignForm: words } = useProgrammeWords();
  const [fields, setFields] = useState<AssignFields>(() => openAssignForm(row));
  const [sent, setSent] = useState(false);
  const { assign } = useAssign(programme.id);
  const problems = sent ? findAssignProblems(fields) : new Set<never>();
  const change = (changes: Partial<AssignFields>) => setFields((old) => ({ ...old, ...changes }));
  const save = (goOn: boolean) => {
    setSent(true);
    const request = assignRequest(row, fields);
    if (request && findAssignProblems(fields).size === 0) assign.mutate(request, { onSuccess: () => onSaved(goOn) });
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    save(false);
  };
  const pressed = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !event.ctrlKey) return;
    event.preventDefault();
    save(true);
  };
  return (
    <form className="stack" noValidate onSubmit={submit} onKeyDown={pressed}>
      <p>{row.kind === 'target' ? row.item.name : row.item.title}</p>
      <WhoFields fields={fields} leadProblem={problems.has('lead') ? words.leadMissing : undefined} onChange={change} />
      {row.kind === 'task' ? (
        <DueAndProduct
          due={row.item.due}
          fields={fields}
          problem={problems.has('dueOn') ? words.dueMissing : undefined}
          onChange={change}
        />
      ) : null}
      <EditProblem error={assign.error} stale={words.stale} />
      <AssignActs busy={assign.isPending} onNext={() => save(true)} onClose={onClose} />
    </form>
  );
}

interface AssignActsProps {
  readonly busy: boolean;
  readonly onNext: () => void;
  readonly onClose: () => void;
}

function AssignActs({ busy, onNext, onClose }: AssignActsProps) {
  const { assignForm: words } = useProgrammeWords();
  return (
    <div className="acts">
      <Button kind="filled" busy={busy} onClick={onNext}>
        {words.saveNext}
      </Button>
      <Button type="submit" busy={busy}>
        {words.save}
      </Button>
      <Button kind="quiet" onClick={onClose}>
        {words.close}
      </Button>
      <KeyHint keys={['Ctrl', 'Enter']} />
    </div>
  );
}

interface WhoFieldsProps {
  readonly fields: AssignFields;
  readonly leadProblem: string | undefined;
  readonly onChange: (changes: Partial<AssignFields>) => void;
}

function WhoFields({ fields, leadProblem, onChange }: WhoFieldsProps) {
  const { assignForm: words } = useProgrammeWords();
  const who = useWhoMayLead();
  const others = who.agencies.filter(({ id }) => id !== fields.lead);
  const shared = { noMatch: words.noMatch, removeWords: words.remove };
  return (
    <>
      {who.error ? <Failed error={who.error} /> : null}
      <ChoiceField
        {...shared}
        autoFocus
        label={words.lead}
        hint={`${words.leadHint} ${words.asOf(formatDay(who.today))}.`}
        error={leadProblem}
        choices={who.agencies}
        chosen={fields.lead === null ? [] : [fields.lead]}
        onChoose={([lead]) =>
          onChange({ lead: lead ?? null, cooperating: fields.cooperating.filter((id) => id !== lead) })
        }
      />
      <ChoiceField
        {...shared}
        many
        label={words.cooperating}
        choices={others}
        chosen={fields.cooperating}
        onChoose={(cooperating) => onChange({ cooperating })}
      />
      <LeaderField leaders={who.leaders} chosen={fields.leader} onChoose={(leader) => onChange({ leader })} />
    </>
  );
}

interface LeaderFieldProps {
  readonly leaders: readonly PersonRef[];
  readonly chosen: number | null;
  readonly onChoose: (leader: number | null) => void;
}

function LeaderField({ leaders, chosen, onChoose }: LeaderFieldProps) {
  const { assignForm: words } = useProgrammeWords();
  return (
    <Field label={words.leader}>
      {(ids) => (
        <select
          {...ids}
          className="inp"
          value={chosen ?? ''}
          onChange={(event) => onChoose(event.target.value ? Number(event.target.value) : null)}
        >
          <option value="">{words.none}</option>
          {leaders.map((leader) => (
            <option key={leader.id} value={leader.id}>
              {leader.fullName}
              {leader.title ? ` (${leader.title})` : ''}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
