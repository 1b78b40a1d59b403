import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useRef, useState } from 'react';
import type { AddAuthority } from '#contract/authorities.ts';
import { readCertificateFile } from '../../reporting/papers/signing-package.ts';
import { LoadButton } from '../../reporting/workbook/load-button.tsx';
import { api, makeActKey } from '../../api.ts';
import { useSession } from '../../session.tsx';
import { FormEnd } from '../../ui/form-end.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { useAuthorityWords } from './use-authority-words.ts';

/** The authority's own certificate, since when and on what basis it is believed. */
export function AddAuthorityForm({ onClose }: { readonly onClose: () => void }) {
  const { form } = useAuthorityWords();
  const { today } = useSession();
  const [file, setFile] = useState<{ name: string; certificate: string } | null>(null);
  const [trustedFrom, setTrustedFrom] = useState(today);
  const [legalBasis, setLegalBasis] = useState('');
  const add = useAdd(onClose);
  const send = (event: FormEvent) => {
    event.preventDefault();
    add.mutate({ certificate: file?.certificate ?? '-', trustedFrom, legalBasis });
  };
  const take = async (chosen: File) => setFile({ name: chosen.name, certificate: await readCertificateFile(chosen) });
  return (
    <form className="stack" onSubmit={send}>
      <div className="acts">
        <LoadButton
          label={form.file}
          accept=".cer,.crt,.pem,.der"
          busy={false}
          onChoose={(chosen) => void take(chosen)}
        />
        {file ? <span className="second">{form.chosen(file.name)}</span> : null}
      </div>
      <p className="muted">{form.hint}</p>
      <TextField label={form.from} type="date" value={trustedFrom} onType={setTrustedFrom} />
      <TextField label={form.basis} value={legalBasis} onType={setLegalBasis} maxLength={500} rows={2} />
      <FormEnd error={add.error} busy={add.isPending} words={form.submit} onClose={onClose} />
    </form>
  );
}

function useAdd(onDone: () => void) {
  const queries = useQueryClient();
  const key = useRef(makeActKey());
  return useMutation({
    mutationFn: async (given: AddAuthority) =>
      api.send('POST', '/api/trusted-authorities', given, { idempotencyKey: key.current }),
    onSuccess: async () => {
      onDone();
      await queries.invalidateQueries({ queryKey: ['trusted-authorities'] });
    },
    onError: () => {
      key.current = makeActKey();
    },
  });
}
