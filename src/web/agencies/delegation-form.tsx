import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import type { PersonList } from '#contract/agencies.ts';
import { mayDelegate } from '#domain/agencies/policy.ts';
import type { Role } from '#domain/agencies/role.ts';
import { api } from '../api.ts';
import { useSession } from '../session.tsx';
import { useText } from '../text/text.tsx';
import { Button } from '../ui/button.tsx';
import { ChoiceBox } from '../ui/choice-box.tsx';
import { Field } from '../ui/field.tsx';
import { Failed } from '../ui/states.tsx';

interface DelegationFormProps {
  readonly onClose: () => void;
  readonly onGiven: (name: string) => void;
}

/** Gives a role of one's own to somebody of the same agency, for some days, on a stated basis. */
export function DelegationForm({ onClose, onGiven }: DelegationFormProps) {
  const { agencies, ui } = useText();
  const words = agencies.delegations;
  const session = useSession();
  const queryClient = useQueryClient();
  const [to, setTo] = useState<number | null>(null);
  const lendable = session.roles.filter((each) => mayDelegate(session.roles, each));
  const [role, setRole] = useState<Role | undefined>(lendable[0]);
  const [from, setFrom] = useState(session.today);
  const [until, setUntil] = useState('');
  const [basis, setBasis] = useState('');
  const [sent, setSent] = useState(false);
  const colleagues = useQuery({
    queryKey: ['colleagues'],
    queryFn: ({ signal }) => api.get<PersonList>('/api/colleagues', signal),
  });
  const choices = (colleagues.data?.people ?? []).map(({ id, fullName }) => ({ id, name: fullName }));
  const give = useMutation({
    mutationFn: () =>
      api.send<void>('POST', '/api/delegations', { toPersonId: to, role, from, to: until, basis: basis.trim() }),
    onSuccess: () => {
      void queryClient.invalidateQueries({ queryKey: ['delegations'] });
      onGiven(choices.find(({ id }) => id === to)?.name ?? '');
    },
  });
  const missing = (empty: boolean) => (sent && empty ? words.missing : undefined);
  const reversed = until !== '' && from !== '' && until < from;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setSent(true);
    if (to !== null && role && from && until && !reversed && basis.trim()) give.mutate();
  };
  return (
    <form className="stack" onSubmit={submit} noValidate>
      <Field
        label={words.to}
        error={missing(to === null)}
        hint={colleagues.isSuccess && choices.length === 0 ? words.noPeople : undefined}
      >
        {(ids) => (
          <ChoiceBox
            ids={ids}
            choices={choices}
            chosen={to === null ? [] : [to]}
            onChoose={([id]) => setTo(id ?? null)}
            placeholder={words.choose}
            noMatch={words.noPeople}
            removeWords={(name) => name}
          />
        )}
      </Field>
      <Field label={words.role}>
        {(ids) => (
          <select
            {...ids}
            className="inp"
            value={role}
            onChange={(event) => setRole(lendable.find((each) => each === event.target.value))}
          >
            {lendable.map((each) => (
              <option key={each} value={each}>
                {agencies.roles[each]}
              </option>
            ))}
          </select>
        )}
      </Field>
      <div className="pair">
        <Field label={words.fromDay} error={missing(from === '')}>
          {(ids) => (
            <input
              {...ids}
              className="inp"
              type="date"
              value={from}
              onChange={(event) => setFrom(event.target.value)}
            />
          )}
        </Field>
        <Field label={words.toDay} error={reversed ? words.order : missing(until === '')}>
          {(ids) => (
            <input
              {...ids}
              className="inp"
              type="date"
              min={from}
              value={until}
              onChange={(event) => setUntil(event.target.value)}
            />
          )}
        </Field>
      </div>
      <Field label={words.basis} hint={words.basisExample} error={missing(basis.trim() === '')}>
        {(ids) => (
          <input
            {...ids}
            className="inp"
            maxLength={300}
            value={basis}
            onChange={(event) => setBasis(event.target.value)}
          />
        )}
      </Field>
      {(give.error ?? colleagues.error) ? <Failed error={give.error ?? colleagues.error} /> : null}
      <div className="acts end">
        <Button onClick={onClose}>{ui.cancel}</Button>
        <Button kind="filled" type="submit" busy={give.isPending}>
          {words.give}
        </Button>
      </div>
    </form>
  );
}
