import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import type { PersonList } from '#contract/agencies.ts';
import { mayDelegate } from '#domain/agencies/policy.ts';
import type { Role } from '#domain/agencies/role.ts';
import { api } from '../api.ts';
import { useSession } from '../session.tsx';
import { useText } from '../text/text.tsx';
import { ChoiceField } from '../ui/choice-field.tsx';
import { Field } from '../ui/field.tsx';
import { FormEnd } from '../ui/form-end.tsx';
import { TextField } from '../ui/text-field.tsx';
import { type DelegationFields, findDelegationProblems } from './delegation-fields.ts';

interface DelegationFormProps {
  readonly onClose: () => void;
  readonly onGiven: (name: string) => void;
}

function useColleagues() {
  const { data, error } = useQuery({
    queryKey: ['colleagues'],
    queryFn: ({ signal }) => api.get<PersonList>('/api/colleagues', signal),
  });
  return { choices: (data?.people ?? []).map(({ id, fullName }) => ({ id, name: fullName })), error };
}

/** What is typed of a delegation, what is wrong with it once it was sent, and the sending. */
function useDelegationForm(roles: readonly Role[], onGiven: (toPersonId: number | null) => void) {
  const { today } = useSession();
  const queryClient = useQueryClient();
  const [typed, setTyped] = useState<DelegationFields>({
    toPersonId: null,
    role: roles[0],
    from: today,
    to: '',
    basis: '',
  });
  const [sent, setSent] = useState(false);
  const problems = findDelegationProblems(typed);
  const give = useMutation({
    mutationFn: () => api.send<void>('POST', '/api/delegations', { ...typed, basis: typed.basis.trim() }),
    onSuccess: () => {
      void queryClient.invalidateQueries({ queryKey: ['delegations'] });
      onGiven(typed.toPersonId);
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setSent(true);
    if (Object.keys(problems).length === 0) give.mutate();
  };
  const change = (changes: Partial<DelegationFields>) => setTyped({ ...typed, ...changes });
  return { typed, change, problems: sent ? problems : {}, give, submit };
}

/** Gives a role of one's own to somebody of the same agency, for some days, on a stated basis. */
export function DelegationForm({ onClose, onGiven }: DelegationFormProps) {
  const words = useText().agencies.delegations;
  const session = useSession();
  const lendable = session.roles.filter((role) => mayDelegate(session.roles, role));
  const { choices, error } = useColleagues();
  const nameOf = (wanted: number | null) => choices.find(({ id }) => id === wanted)?.name ?? '';
  const { typed, change, problems, give, submit } = useDelegationForm(lendable, (id) => onGiven(nameOf(id)));
  const say = (field: keyof DelegationFields) => (problems[field] ? words[problems[field]] : undefined);
  return (
    <form className="stack" onSubmit={submit} noValidate>
      <ChoiceField
        label={words.to}
        error={say('toPersonId')}
        choices={choices}
        chosen={typed.toPersonId === null ? [] : [typed.toPersonId]}
        onChoose={([id]) => change({ toPersonId: id ?? null })}
        placeholder={words.choose}
        noMatch={words.noPeople}
        removeWords={(name) => name}
      />
      <RoleField roles={lendable} chosen={typed.role} error={say('role')} onChoose={(role) => change({ role })} />
      <Days typed={typed} say={say} onChange={change} />
      <TextField
        label={words.basis}
        hint={words.basisExample}
        error={say('basis')}
        maxLength={300}
        value={typed.basis}
        onType={(basis) => change({ basis })}
      />
      <FormEnd error={give.error ?? error} busy={give.isPending} words={words.give} onClose={onClose} />
    </form>
  );
}

interface DaysProps {
  readonly typed: DelegationFields;
  readonly say: (field: keyof DelegationFields) => string | undefined;
  readonly onChange: (changes: Partial<DelegationFields>) => void;
}

function Days({ typed, say, onChange }: DaysProps) {
  const words = useText().agencies.delegations;
  return (
    <div className="pair">
      <TextField
        type="date"
        label={words.fromDay}
        error={say('from')}
        value={typed.from}
        onType={(from) => onChange({ from })}
      />
      <TextField
        type="date"
        label={words.toDay}
        min={typed.from}
        error={say('to')}
        value={typed.to}
        onType={(to) => onChange({ to })}
      />
    </div>
  );
}

interface RoleFieldProps {
  readonly roles: readonly Role[];
  readonly chosen: Role | undefined;
  readonly error: string | undefined;
  readonly onChoose: (role: Role | undefined) => void;
}

function RoleField({ roles, chosen, error, onChoose }: RoleFieldProps) {
  const { agencies } = useText();
  return (
    <Field label={agencies.delegations.role} error={error}>
      {(ids) => (
        <select
          {...ids}
          className="inp"
          value={chosen}
          onChange={(event) => onChoose(roles.find((role) => role === event.target.value))}
        >
          {roles.map((role) => (
            <option key={role} value={role}>
              {agencies.roles[role]}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
