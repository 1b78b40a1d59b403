import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import type { SignIn } from '#contract/agencies.ts';
import { api, ApiProblem } from '../api.ts';
import { useText } from '../text/text.tsx';
import { Button } from '../ui/button.tsx';
import { Field } from '../ui/field.tsx';
import { Notice } from '../ui/notice.tsx';
import { Failed } from '../ui/states.tsx';

const asksForCode = (error: unknown) => error instanceof ApiProblem && error.code === 'second-step-needed';
const isWrongCode = (error: unknown) => error instanceof ApiProblem && error.code === 'wrong-code';
const isWrongPassword = (error: unknown) => error instanceof ApiProblem && error.code === 'wrong-credentials';

/** The server's title and sentence as one message beside a field. */
function sentence(error: unknown): string {
  return error instanceof ApiProblem ? `${error.message}. ${error.detail}` : '';
}

interface Typed {
  readonly userName: string;
  readonly password: string;
  readonly code: string;
}
const nothing: Typed = { userName: '', password: '', code: '' };

/** What is typed and sent, and whether the second step is being asked for. */
function useSignIn(onSignedIn: () => void) {
  const [typed, setTyped] = useState(nothing);
  const [sent, setSent] = useState(false);
  const [atCode, setAtCode] = useState(false);
  const { mutate, reset, isPending, error } = useMutation({
    mutationFn: (body: SignIn) => api.send<void>('POST', '/api/sign-in', body),
    onSuccess: onSignedIn,
    onError: (problem) => {
      if (asksForCode(problem)) setAtCode(true);
      setSent(false);
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setSent(true);
    const { userName, password, code } = typed;
    if (userName.trim() === '' || password === '' || (atCode && code.trim() === '')) return;
    mutate({ userName: userName.trim(), password, ...(atCode ? { code: code.trim() } : {}) });
  };
  const startOver = () => {
    setAtCode(false);
    setTyped(nothing);
    reset();
  };
  return { typed, setTyped, sent, atCode, submit, startOver, isPending, error: isPending ? null : error };
}

export function SignInForm({ onSignedIn }: { readonly onSignedIn: () => void }) {
  const words = useText().agencies.signIn;
  const { typed, setTyped, sent, atCode, submit, startOver, isPending, error } = useSignIn(onSignedIn);
  const isBeside = [asksForCode, isWrongCode, isWrongPassword].some((is) => is(error));
  const codeMissing = sent && typed.code.trim() === '' ? words.codeMissing : undefined;
  return (
    <form className="stack" onSubmit={submit} noValidate>
      {error && !isBeside ? <Failed error={error} /> : null}
      {atCode ? (
        <CodeStep typed={typed} onType={setTyped} error={isWrongCode(error) ? sentence(error) : codeMissing} />
      ) : (
        <PasswordStep
          typed={typed}
          onType={setTyped}
          sent={sent}
          wrong={isWrongPassword(error) ? sentence(error) : undefined}
        />
      )}
      <div className="acts">
        <Button kind="filled" type="submit" busy={isPending}>
          {atCode ? words.submitCode : words.submit}
        </Button>
        {atCode ? (
          <Button kind="quiet" onClick={startOver}>
            {words.startOver}
          </Button>
        ) : null}
      </div>
    </form>
  );
}

interface StepProps {
  readonly typed: Typed;
  readonly onType: (typed: Typed) => void;
}

function PasswordStep({
  typed,
  onType,
  sent,
  wrong,
}: StepProps & { readonly sent: boolean; readonly wrong: string | undefined }) {
  const words = useText().agencies.signIn;
  const password = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (wrong) password.current?.select();
  }, [wrong]);
  return (
    <>
      <Field label={words.userName} error={sent && !typed.userName.trim() ? words.userNameMissing : undefined}>
        {(ids) => (
          <input
            {...ids}
            className="inp"
            autoComplete="username"
            autoCapitalize="none"
            spellCheck={false}
            autoFocus
            value={typed.userName}
            onChange={(event) => onType({ ...typed, userName: event.target.value })}
          />
        )}
      </Field>
      <Field label={words.password} error={wrong ?? (sent && !typed.password ? words.passwordMissing : undefined)}>
        {(ids) => (
          <input
            {...ids}
            ref={password}
            className="inp"
            type="password"
            autoComplete="current-password"
            value={typed.password}
            onChange={(event) => onType({ ...typed, password: event.target.value })}
          />
        )}
      </Field>
    </>
  );
}

function CodeStep({ typed, onType, error }: StepProps & { readonly error: string | undefined }) {
  const words = useText().agencies.signIn;
  return (
    <>
      <Notice kind="ok">{words.codeAsked}</Notice>
      <Field label={words.code} hint={words.codeHint} error={error}>
        {(ids) => (
          <input
            {...ids}
            className="inp code"
            inputMode="numeric"
            autoComplete="one-time-code"
            autoFocus
            maxLength={10}
            value={typed.code}
            onChange={(event) => onType({ ...typed, code: event.target.value })}
          />
        )}
      </Field>
    </>
  );
}
