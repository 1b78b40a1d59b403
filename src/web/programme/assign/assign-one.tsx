import { type FormEvent, type KeyboardEvent, useState } from 'react';
import type { ProgrammeView } from '#contract/programme.ts';
import { useText } from '../../text/text.tsx';
import { Button } from '../../ui/button.tsx';
import { ChoiceBox } from '../../ui/choice-box.tsx';
import { formatDay } from '../../ui/days.ts';
import { Field } from '../../ui/field.tsx';
import { KeyHint } from '../../ui/key-hint.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Failed } from '../../ui/states.tsx';
import { isStale } from '../document/use-decisions.ts';
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
  const { assignForm: words } = useText().programme;
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
      {isStale(assign.error) ? (
        <Notice kind="warn" live>
          {words.stale}
        </Notice>
      ) : assign.error ? (
        <Failed error={assign.error} />
      ) : null}
      <div className="acts">
        <Button kind="filled" busy={assign.isPending} onClick={() => save(true)}>
          {words.saveNext}
        </Button>
        <Button type="submit" busy={assign.isPending}>
          {words.save}
        </Button>
        <Button kind="quiet" onClick={onClose}>
          {words.close}
        </Button>
        <KeyHint keys={['Ctrl', 'Enter']} />
      </div>
    </form>
  );
}

interface WhoFieldsProps {
  readonly fields: AssignFields;
  readonly leadProblem: string | undefined;
  readonly onChange: (changes: Partial<AssignFields>) => void;
}

function WhoFields({ fields, leadProblem, onChange }: WhoFieldsProps) {
  const { assignForm: words } = useText().programme;
  const who = useWhoMayLead();
  const others = who.agencies.filter(({ id }) => id !== fields.lead);
  return (
    <>
      {who.error ? <Failed error={who.error} /> : null}
      <Field label={words.lead} hint={`${words.leadHint} ${words.asOf(formatDay(who.today))}.`} error={leadProblem}>
        {(ids) => (
          <ChoiceBox
            ids={ids}
            autoFocus
            choices={who.agencies}
            chosen={fields.lead === null ? [] : [fields.lead]}
            onChoose={([lead]) =>
              onChange({ lead: lead ?? null, cooperating: fields.cooperating.filter((id) => id !== lead) })
            }
            noMatch={words.noMatch}
            removeWords={words.remove}
          />
        )}
      </Field>
      <Field label={words.cooperating}>
        {(ids) => (
          <ChoiceBox
            ids={ids}
            many
            choices={others}
            chosen={fields.cooperating}
            onChoose={(cooperating) => onChange({ cooperating })}
            noMatch={words.noMatch}
            removeWords={words.remove}
          />
        )}
      </Field>
      <Field label={words.leader}>
        {(ids) => (
          <select
            {...ids}
            className="inp"
            value={fields.leader ?? ''}
            onChange={(event) => onChange({ leader: event.target.value ? Number(event.target.value) : null })}
          >
            <option value="">{words.none}</option>
            {who.leaders.map((leader) => (
              <option key={leader.id} value={leader.id}>
                {leader.fullName}
                {leader.title ? ` (${leader.title})` : ''}
              </option>
            ))}
          </select>
        )}
      </Field>
    </>
  );
}
