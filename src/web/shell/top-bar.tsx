import { Link } from '@tanstack/react-router';
import { useSession } from '../session.tsx';
import { useText } from '../text/text.tsx';
import { ContextPicks } from './context-picks.tsx';
import { Find } from './find.tsx';
import { PersonMenu } from './person-menu.tsx';
import { SampleBadge } from './sample-badge.tsx';

export function TopBar() {
  const { shell } = useText();
  const { province } = useSession();
  return (
    <header className="top">
      <Link className="brand" to="/">
        <Mark />
        {shell.product}
      </Link>
      <div className="ctx" role="group" aria-label={shell.context}>
        <ContextPicks />
        {province.demonstration ? <SampleBadge /> : null}
      </div>
      <Find />
      <PersonMenu />
    </header>
  );
}

/** A bar that has come so far, and the mark it must reach. */
export function Mark() {
  return (
    <svg viewBox="0 0 24 24" aria-hidden>
      <rect x="1" y="9" width="22" height="6" rx="1" fill="var(--ground-3)" />
      <rect x="1" y="9" width="14" height="6" rx="1" fill="var(--accent)" />
      <rect x="17.5" y="4" width="2.5" height="16" fill="var(--bad-mark)" />
    </svg>
  );
}
