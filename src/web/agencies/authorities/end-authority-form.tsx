import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useRef, useState } from 'react';
import type { Authority, EndAuthority } from '#contract/authorities.ts';
import { api, makeActKey } from '../../api.ts';
import { useSession } from '../../session.tsx';
import { FormEnd } from '../../ui/form-end.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { useAuthorityWords } from './use-authority-words.ts';

interface EndAuthorityFormProps {
  readonly authority: Authority;
  readonly onClose: () => void;
}

/** The last day of trust and why; what was signed until then stays good. */
export function EndAuthorityForm({ authority, onClose }: EndAuthorityFormProps) {
  const words = useAuthorityWords();
  const { today } = useSession();
  const [until, setUntil] = useState(today);
  const [reason, setReason] = useState('');
  const end = useEnd(authority.id, onClose);
  const send = (event: FormEvent) => {
    event.preventDefault();
    end.mutate({ version: authority.version, until, reason });
  };
  return (
    <form className="stack" onSubmit={send}>
      <p>{words.endWords}</p>
      <TextField label={words.lastDay} type="date" value={until} onType={setUntil} />
      <TextField label={words.reason} value={reason} onType={setReason} maxLength={500} rows={2} />
      <FormEnd error={end.error} busy={end.isPending} words={words.endSubmit} onClose={onClose} />
    </form>
  );
}

function useEnd(id: number, onDone: () => void) {
  const queries = useQueryClient();
  const key = useRef(makeActKey());
  return useMutation({
    mutationFn: async (given: EndAuthority) =>
      api.send('POST', `/api/trusted-authorities/${id}/end`, given, { idempotencyKey: key.current }),
    onSuccess: async () => {
      onDone();
      await queries.invalidateQueries({ queryKey: ['trusted-authorities'] });
    },
    onError: () => {
      key.current = makeActKey();
    },
  });
}
