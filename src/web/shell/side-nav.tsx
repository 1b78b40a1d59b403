import { Link } from '@tanstack/react-router';
import { useSession } from '../session.tsx';
import { useText } from '../text/text.tsx';
import { groupsFor, nameEntry, type NavEntry } from './nav-entries.ts';
import { useWaitingCount } from './use-waiting-count.ts';

export function SideNav() {
  const text = useText();
  const session = useSession();
  return (
    <nav className="nav" aria-label={text.shell.navigation}>
      {groupsFor(session).map(({ group, entries }) => (
        <section key={group} aria-labelledby={`nhom-${group}`}>
          <h2 id={`nhom-${group}`}>{text.shell[group]}</h2>
          {entries.map((entry) => (
            <NavLink key={entry.key} entry={entry} />
          ))}
        </section>
      ))}
    </nav>
  );
}

function NavLink({ entry }: { readonly entry: NavEntry }) {
  const text = useText();
  const Icon = entry.icon;
  return (
    <Link to={entry.to} activeOptions={{ exact: entry.to === '/', includeSearch: false }}>
      <Icon className="ic" aria-hidden />
      {nameEntry(text, entry.key)}
      {entry.key === 'desk' ? <Waiting /> : null}
    </Link>
  );
}

function Waiting() {
  const { shell } = useText();
  const { count, hot } = useWaitingCount();
  if (count === 0) return null;
  return (
    <span className={hot ? 'n hot' : 'n'}>
      <span aria-hidden>{count}</span>
      <span className="vh"> {shell.waiting(count)}</span>
    </span>
  );
}
