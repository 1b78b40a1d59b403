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

/** Gives a role of one's own to somebody of the same agency, for some days, on a stated basis. */
export function DelegationForm({ onClose, onGiven }: DelegationFormProps) {
  const words = useText().agencies.delegations;
  const session = useSession();
  const queryClient = useQueryClient();
  const lendable = session.roles.filter((role) => mayDelegate(session.roles, role));
  const [typed, setTyped] = useState<DelegationFields>({
    toPersonId: null,
    role: lendable[0],
    from: session.today,
    to: '',
    basis: '',
  });
  const [sent, setSent] = useState(false);
  const { choices, error } = useColleagues();
  const problems = findDelegationProblems(typed);
  const say = (field: keyof DelegationFields) => (sent && problems[field] ? words[problems[field]] : undefined);
  const change = (changes: Partial<DelegationFields>) => setTyped({ ...typed, ...changes });
  const give = useMutation({
    mutationFn: () => api.send<void>('POST', '/api/delegations', { ...typed, basis: typed.basis.trim() }),
    onSuccess: () => {
      void queryClient.invalidateQueries({ queryKey: ['delegations'] });
      onGiven(choices.find(({ id }) => id === typed.toPersonId)?.name ?? '');
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setSent(true);
    if (Object.keys(problems).length === 0) give.mutate();
  };
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
      <div className="pair">
        <TextField
          type="date"
          label={words.fromDay}
          error={say('from')}
          value={typed.from}
          onType={(from) => change({ from })}
        />
        <TextField
          type="date"
          label={words.toDay}
          min={typed.from}
          error={say('to')}
          value={typed.to}
          onType={(to) => change({ to })}
        />
      </div>
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
