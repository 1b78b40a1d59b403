import { useMutation } from '@tanstack/react-query';
import type { DemonstrationView } from '#contract/agencies.ts';
import { roles } from '#domain/agencies/role.ts';
import { api } from '../api.ts';
import { useText } from '../text/text.tsx';
import { Notice } from '../ui/notice.tsx';
import { Failed } from '../ui/states.tsx';

type Login = DemonstrationView['logins'][number];

interface DemonstrationLoginsProps {
  readonly logins: readonly Login[];
  readonly onSignedIn: () => void;
}

/** The people of the demonstration, by role; one click is one sign-in. */
export function DemonstrationLogins({ logins, onSignedIn }: DemonstrationLoginsProps) {
  const { agencies } = useText();
  const signIn = useMutation({
    mutationFn: (userName: string) => api.send<void>('POST', '/api/demonstration/sign-in', { userName }),
    onSuccess: onSignedIn,
  });
  return (
    <section className="demo" aria-labelledby="minh-hoa">
      <h2 id="minh-hoa">{agencies.demonstration.title}</h2>
      <Notice kind="warn">{agencies.demonstration.honest}.</Notice>
      {signIn.error ? <Failed error={signIn.error} /> : null}
      {roles
        .map((role) => ({ role, people: logins.filter((login) => login.role === role) }))
        .filter(({ people }) => people.length > 0)
        .map(({ role, people }) => (
          <div key={role} className="demo-role">
            <h3>{agencies.roles[role]}</h3>
            <ul>
              {people.map((login) => (
                <li key={login.userName}>
                  <button
                    type="button"
                    className="demo-login"
                    disabled={signIn.isPending}
                    onClick={() => signIn.mutate(login.userName)}
                  >
                    <span className="vh">{agencies.demonstration.enter('')}</span>
                    <b>{login.fullName}</b>
                    <small>
                      {login.title} · {login.agencyName}
                    </small>
                  </button>
                </li>
              ))}
            </ul>
          </div>
        ))}
    </section>
  );
}
