import { Link } from '@tanstack/react-router';
import { useSession } from '../session.tsx';
import { useText } from '../text/text.tsx';
import { bottomEntriesFor, nameEntry, type NavEntry } from './nav-entries.ts';
import { useWaitingCount } from './use-waiting-count.ts';

export function BottomBar() {
  const text = useText();
  const session = useSession();
  return (
    <nav className="bottom" aria-label={`${text.shell.navigation}, ${text.shell.more}`}>
      {bottomEntriesFor(session).map((entry) => (
        <BottomLink key={entry.key} entry={entry} />
      ))}
    </nav>
  );
}

function BottomLink({ entry }: { readonly entry: NavEntry }) {
  const text = useText();
  const { count } = useWaitingCount();
  const Icon = entry.icon;
  const short: Partial<Record<NavEntry['key'], string>> = {
    desk: text.shell.deskShort,
    reports: text.shell.reportsShort,
    targets: text.shell.targetsShort,
    leader: text.shell.leaderShort,
    assignment: text.shell.programme,
  };
  return (
    <Link to={entry.to} activeOptions={{ exact: entry.to === '/', includeSearch: false }}>
      <Icon className="ic" aria-hidden />
      {short[entry.key] ?? nameEntry(text, entry.key)}
      {entry.key === 'desk' && count > 0 ? <span className="dot">{count}</span> : null}
    </Link>
  );
}
