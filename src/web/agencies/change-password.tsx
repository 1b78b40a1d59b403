import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { api, ApiProblem } from '../api.ts';
import { useText } from '../text/text.tsx';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { Section } from '../ui/section.tsx';
import { Failed } from '../ui/states.tsx';
import { findPasswordProblems, type PasswordFields } from './password-rules.ts';
import { PasswordField } from './password-field.tsx';

const empty: PasswordFields = { current: '', next: '', again: '' };

export function ChangePassword() {
  const words = useText().agencies.password;
  const [typed, setTyped] = useState(empty);
  const [sent, setSent] = useState(false);
  const change = useMutation({
    mutationFn: ({ current, next }: PasswordFields) =>
      api.send<void>('POST', '/api/session/password', { current, next }),
    onSuccess: () => {
      setTyped(empty);
      setSent(false);
    },
  });
  const problems = sent ? findPasswordProblems(typed) : {};
  const wrong =
    change.error instanceof ApiProblem && change.error.code === 'wrong-current-password' ? change.error : null;
  const say = (field: keyof PasswordFields) => {
    const problem = problems[field];
    if (!problem) return field === 'current' && wrong ? `${wrong.message}. ${wrong.detail}` : undefined;
    return problem === 'short' ? words.short(typed.next.length) : words[problem];
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setSent(true);
    if (Object.keys(findPasswordProblems(typed)).length === 0) change.mutate(typed);
  };
  const type = (field: keyof PasswordFields) => (value: string) => setTyped({ ...typed, [field]: value });
  return (
    <Section title={words.title}>
      <form className="stack" onSubmit={submit} noValidate>
        <PasswordField label={words.current} value={typed.current} onType={type('current')} error={say('current')} />
        <PasswordField
          isNew
          label={words.next}
          hint={words.rule}
          value={typed.next}
          onType={type('next')}
          error={say('next')}
        />
        <PasswordField isNew label={words.again} value={typed.again} onType={type('again')} error={say('again')} />
        <Outcome error={wrong ? null : change.error} isDone={change.isSuccess} />
        <div className="acts">
          <Button type="submit" busy={change.isPending}>
            {words.submit}
          </Button>
        </div>
      </form>
    </Section>
  );
}

function Outcome({ error, isDone }: { readonly error: unknown; readonly isDone: boolean }) {
  const words = useText().agencies.password;
  if (error) return <Failed error={error} />;
  return isDone ? (
    <Notice kind="ok" live>
      {words.done}
    </Notice>
  ) : null;
}
