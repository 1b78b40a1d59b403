import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import type { AgencyList } from '#contract/agencies.ts';
import { type Role, roles } from '#domain/agencies/role.ts';
import { api } from '../api.ts';
import { useText } from '../text/text.tsx';
import { Button } from '../ui/button.tsx';
import { ChoiceBox } from '../ui/choice-box.tsx';
import { Field } from '../ui/field.tsx';
import { Failed } from '../ui/states.tsx';
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

export function UserForm({ onClose, onCreated }: UserFormProps) {
  const { agencies, ui } = useText();
  const words = agencies.userForm;
  const queryClient = useQueryClient();
  const [typed, setTyped] = useState(empty);
  const [sent, setSent] = useState(false);
  const problems = findUserProblems(typed);
  const problem = (field: keyof typeof words.problem) =>
    sent && problems.has(field) ? words.problem[field] : undefined;
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
  const line = (field: 'fullName' | 'userName' | 'title') => ({
    className: 'inp',
    value: typed[field],
    autoComplete: 'off',
    onChange: (event: { target: { value: string } }) => setTyped({ ...typed, [field]: event.target.value }),
  });
  return (
    <form className="stack" onSubmit={submit} noValidate>
      <Field label={words.fullName} error={problem('fullName')}>
        {(ids) => <input {...ids} {...line('fullName')} maxLength={100} />}
      </Field>
      <Field label={words.userName} hint={words.userNameHint} error={problem('userName')}>
        {(ids) => <input {...ids} {...line('userName')} maxLength={40} autoCapitalize="none" spellCheck={false} />}
      </Field>
      <Field label={words.titleOf}>{(ids) => <input {...ids} {...line('title')} maxLength={100} />}</Field>
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
      {create.error ? <Failed error={create.error} /> : null}
      <div className="acts end">
        <Button onClick={onClose}>{ui.cancel}</Button>
        <Button kind="filled" type="submit" busy={create.isPending}>
          {words.save}
        </Button>
      </div>
    </form>
  );
}

interface AgencyFieldProps {
  readonly chosen: number | null;
  readonly error: string | undefined;
  readonly onChoose: (id: number | null) => void;
}

function AgencyField({ chosen, error, onChoose }: AgencyFieldProps) {
  const { agencies, programme } = useText();
  const words = agencies.userForm;
  const { data } = useQuery({
    queryKey: ['agencies', null],
    queryFn: ({ signal }) => api.get<AgencyList>('/api/agencies', signal),
  });
  return (
    <Field label={words.agency} error={error}>
      {(ids) => (
        <ChoiceBox
          ids={ids}
          choices={data?.agencies ?? []}
          chosen={chosen === null ? [] : [chosen]}
          onChoose={([id]) => onChoose(id ?? null)}
          placeholder={words.choose}
          noMatch={programme.assignForm.noMatch}
          removeWords={(name) => name}
        />
      )}
    </Field>
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
