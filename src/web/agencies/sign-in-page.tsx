import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useRouter, useSearch } from '@tanstack/react-router';
import { useEffect } from 'react';
import type { DemonstrationView } from '#contract/agencies.ts';
import { api } from '../api.ts';
import { useText } from '../text/text.tsx';
import './agencies.css';
import { DemonstrationLogins } from './demonstration-logins.tsx';
import { SignInForm } from './sign-in-form.tsx';

/** Only a path of ours: an address that somebody else put into a link leads nowhere. */
function ownPath(wanted: string | undefined): string {
  return wanted !== undefined && /^\/(?![/\\])/.test(wanted) ? wanted : '/';
}

export function SignInPage() {
  const { agencies, shell } = useText();
  const { tiep } = useSearch({ from: '/dang-nhap' });
  const router = useRouter();
  const queryClient = useQueryClient();
  const wanted = ownPath(tiep);
  const { data: demonstration } = useQuery({
    queryKey: ['demonstration'],
    queryFn: ({ signal }) => api.get<DemonstrationView>('/api/demonstration', signal),
    staleTime: Number.POSITIVE_INFINITY,
  });
  useEffect(() => {
    document.title = `${agencies.signIn.title} – ${shell.product}`;
  }, [agencies, shell]);
  const enter = () => {
    queryClient.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'demonstration' });
    router.history.push(wanted);
  };
  return (
    <main className={demonstration?.enabled ? 'sign-in with-demo' : 'sign-in'}>
      <div className="sign-in-own">
        <p className="sign-in-brand" aria-hidden>
          <svg viewBox="0 0 24 24">
            <rect x="1" y="9" width="22" height="6" rx="1" fill="var(--ground-3)" />
            <rect x="1" y="9" width="14" height="6" rx="1" fill="var(--accent)" />
            <rect x="17.5" y="4" width="2.5" height="16" fill="var(--bad-mark)" />
          </svg>
          {shell.product}
        </p>
        <h1>{agencies.signIn.title}</h1>
        <p className="second">{agencies.signIn.lead}</p>
        {wanted === '/' ? null : <p className="sm muted">{agencies.signIn.after}</p>}
        <SignInForm onSignedIn={enter} />
        <p className="sm muted">{agencies.signIn.forgotten}</p>
      </div>
      {demonstration?.enabled ? <DemonstrationLogins logins={demonstration.logins} onSignedIn={enter} /> : null}
    </main>
  );
}
