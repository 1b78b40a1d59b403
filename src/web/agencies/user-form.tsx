import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import type { AgencyList } from '#contract/agencies.ts';
import { type Role, roles } from '#domain/agencies/role.ts';
import { api } from '../api.ts';
import { useProgrammeWords } from '../programme/use-programme-words.ts';
import { useText } from '../text/text.tsx';
import { ChoiceField } from '../ui/choice-field.tsx';
import { FormEnd } from '../ui/form-end.tsx';
import { TextField } from '../ui/text-field.tsx';
import { PasswordField } from './password-field.tsx';
import { findUserProblems } from './password-rules.ts';

interface UserFormProps {
  readonly onClose: () => void;
  readonly onCreated: (name: string) => void;
}

const empty = {
  fullName: '',
  userName: '',
  title: '',
  agencyId: null as number | null,
  roles: [] as readonly Role[],
  password: '',
};

/** What is typed of a new user, what is wrong with it once it was sent, and the sending. */
function useUserForm(onCreated: (name: string) => void) {
  const queryClient = useQueryClient();
  const [typed, setTyped] = useState(empty);
  const [sent, setSent] = useState(false);
  const problems = findUserProblems(typed);
  const create = useMutation({
    mutationFn: () => api.send<void>('POST', '/api/users', typed),
    onSuccess: () => {
      void queryClient.invalidateQueries({ queryKey: ['users'] });
      onCreated(typed.fullName);
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setSent(true);
    if (problems.size === 0) create.mutate();
  };
  return { typed, setTyped, problems: sent ? problems : new Set<never>(), create, submit };
}

export function UserForm({ onClose, onCreated }: UserFormProps) {
  const { agencies } = useText();
  const words = agencies.userForm;
  const { typed, setTyped, problems, create, submit } = useUserForm(onCreated);
  const problem = (field: keyof typeof words.problem) => (problems.has(field) ? words.problem[field] : undefined);
  const line = (field: 'fullName' | 'userName' | 'title') => ({
    value: typed[field],
    onType: (value: string) => setTyped({ ...typed, [field]: value }),
  });
  return (
    <form className="stack" onSubmit={submit} noValidate>
      <TextField label={words.fullName} error={problem('fullName')} maxLength={100} {...line('fullName')} />
      <TextField
        exact
        label={words.userName}
        hint={words.userNameHint}
        error={problem('userName')}
        maxLength={40}
        {...line('userName')}
      />
      <TextField label={words.titleOf} maxLength={100} {...line('title')} />
      <AgencyField
        chosen={typed.agencyId}
        error={problem('agency')}
        onChoose={(agencyId) => setTyped({ ...typed, agencyId })}
      />
      <RoleChoices
        chosen={typed.roles}
        error={problem('roles')}
        onChoose={(next) => setTyped({ ...typed, roles: next })}
      />
      <PasswordField
        isNew
        label={words.password}
        hint={agencies.password.rule}
        value={typed.password}
        onType={(password) => setTyped({ ...typed, password })}
        error={problem('password')}
      />
      <FormEnd error={create.error} busy={create.isPending} words={words.save} onClose={onClose} />
    </form>
  );
}

interface AgencyFieldProps {
  readonly chosen: number | null;
  readonly error: string | undefined;
  readonly onChoose: (id: number | null) => void;
}

function AgencyField({ chosen, error, onChoose }: AgencyFieldProps) {
  const { agencies } = useText();
  const programme = useProgrammeWords();
  const words = agencies.userForm;
  const { data } = useQuery({
    queryKey: ['agencies', null],
    queryFn: ({ signal }) => api.get<AgencyList>('/api/agencies', signal),
  });
  return (
    <ChoiceField
      label={words.agency}
      error={error}
      choices={data?.agencies ?? []}
      chosen={chosen === null ? [] : [chosen]}
      onChoose={([id]) => onChoose(id ?? null)}
      placeholder={words.choose}
      noMatch={programme.assignForm.noMatch}
      removeWords={programme.assignForm.remove}
    />
  );
}

interface RoleChoicesProps {
  readonly chosen: readonly Role[];
  readonly error: string | undefined;
  readonly onChoose: (roles: readonly Role[]) => void;
}

function RoleChoices({ chosen, error, onChoose }: RoleChoicesProps) {
  const { agencies } = useText();
  return (
    <fieldset className="field checks">
      <legend className="label">{agencies.userForm.roles}</legend>
      {roles.map((role) => (
        <label key={role}>
          <input
            type="checkbox"
            checked={chosen.includes(role)}
            onChange={(event) =>
              onChoose(event.target.checked ? [...chosen, role] : chosen.filter((each) => each !== role))
            }
          />
          {agencies.roles[role]}
        </label>
      ))}
      {error ? <div className="error">{error}</div> : null}
    </fieldset>
  );
}
