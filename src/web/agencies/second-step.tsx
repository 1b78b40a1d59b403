import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import type { SecondStepSecret } from '#contract/agencies.ts';
import { api } from '../api.ts';
import { sessionQuery } from '../session.tsx';
import { useText } from '../text/text.tsx';
import { Button } from '../ui/button.tsx';
import { Field } from '../ui/field.tsx';
import { Notice } from '../ui/notice.tsx';
import { Section } from '../ui/section.tsx';
import { Failed } from '../ui/states.tsx';
import { PasswordField } from './password-field.tsx';
import { secretOfUri } from './password-rules.ts';

/** Turning one's own second step on (password, key and codes, first code) and off (password). */
export function SecondStep({ enabled }: { readonly enabled: boolean }) {
  const words = useText().agencies.secondStep;
  const queryClient = useQueryClient();
  const [password, setPassword] = useState('');
  const [said, setSaid] = useState<'confirmed' | 'ended' | null>(null);
  const settle = (what: 'confirmed' | 'ended') => {
    setSaid(what);
    setPassword('');
    start.reset();
    void queryClient.invalidateQueries({ queryKey: sessionQuery.queryKey });
  };
  const start = useMutation({
    mutationFn: () => api.send<SecondStepSecret>('POST', '/api/session/second-step/begin', { password }),
  });
  const end = useMutation({
    mutationFn: () => api.send<void>('POST', '/api/session/second-step/end', { password }),
    onSuccess: () => settle('ended'),
  });
  const act = enabled ? end : start;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setSaid(null);
    if (password !== '') act.mutate();
  };
  return (
    <Section title={words.title}>
      <div className="stack">
        {said ? (
          <Notice kind="ok" live>
            {words[said]}
          </Notice>
        ) : null}
        <p>{enabled ? words.on : words.off}</p>
        {start.data && !enabled ? (
          <SecondStepSetUp secret={start.data} onConfirmed={() => settle('confirmed')} />
        ) : (
          <form className="stack" onSubmit={submit} noValidate>
            <PasswordField label={words.password} value={password} onType={setPassword} />
            {act.error ? <Failed error={act.error} /> : null}
            <div className="acts">
              <Button type="submit" kind={enabled ? 'danger' : 'plain'} busy={act.isPending} disabled={password === ''}>
                {enabled ? words.end : words.begin}
              </Button>
            </div>
          </form>
        )}
      </div>
    </Section>
  );
}

interface SetUpProps {
  readonly secret: SecondStepSecret;
  readonly onConfirmed: () => void;
}

function SecondStepSetUp({ secret, onConfirmed }: SetUpProps) {
  const words = useText().agencies.secondStep;
  const [code, setCode] = useState('');
  const confirm = useMutation({
    mutationFn: () => api.send<void>('POST', '/api/session/second-step/confirm', { code: code.trim() }),
    onSuccess: onConfirmed,
  });
  return (
    <form
      className="stack"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        confirm.mutate();
      }}
    >
      <SecretWords secret={secret} />
      <Field label={words.code}>
        {(ids) => (
          <input
            {...ids}
            className="inp code"
            inputMode="numeric"
            autoComplete="one-time-code"
            maxLength={10}
            value={code}
            onChange={(event) => setCode(event.target.value)}
          />
        )}
      </Field>
      {confirm.error ? <Failed error={confirm.error} /> : null}
      <div className="acts">
        <Button type="submit" kind="filled" busy={confirm.isPending} disabled={code.trim().length < 6}>
          {words.confirm}
        </Button>
      </div>
    </form>
  );
}

function SecretWords({ secret }: { readonly secret: SecondStepSecret }) {
  const words = useText().agencies.secondStep;
  return (
    <>
      <p>{words.scan}</p>
      <p className="secret">
        <span className="label">{words.key}</span>
        <code>{secretOfUri(secret.uri)}</code>
        <a href={secret.uri}>{words.link}</a>
      </p>
      <div>
        <h3>{words.codes}</h3>
        <p className="sm muted">{words.codesHint}</p>
        <ul className="backup-codes">
          {secret.backupCodes.map((code) => (
            <li key={code}>
              <code>{code}</code>
            </li>
          ))}
        </ul>
      </div>
    </>
  );
}
