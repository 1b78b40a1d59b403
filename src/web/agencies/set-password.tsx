import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { api } from '../api.ts';
import { useText } from '../text/text.tsx';
import { FormEnd } from '../ui/form-end.tsx';
import { PasswordField } from './password-field.tsx';
import { LEAST_LENGTH } from './password-rules.ts';

interface SetPasswordProps {
  readonly personId: number;
  readonly onClose: () => void;
  readonly onSet: () => void;
}

export function SetPassword({ personId, onClose, onSet }: SetPasswordProps) {
  const { agencies } = useText();
  const words = agencies.setPassword;
  const [password, setPassword] = useState('');
  const [sent, setSent] = useState(false);
  const short = password.length < LEAST_LENGTH;
  const set = useMutation({
    mutationFn: () => api.send<void>('POST', `/api/users/${personId}/password`, { password }),
    onSuccess: onSet,
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setSent(true);
    if (!short) set.mutate();
  };
  return (
    <form className="stack" onSubmit={submit} noValidate>
      <p>{words.explain}</p>
      <PasswordField
        isNew
        label={words.password}
        hint={agencies.password.rule}
        value={password}
        onType={setPassword}
        error={sent && short ? agencies.password.short(password.length) : undefined}
      />
      <FormEnd error={set.error} busy={set.isPending} words={words.save} onClose={onClose} />
    </form>
  );
}
