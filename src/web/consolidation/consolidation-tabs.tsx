import { Link } from '@tanstack/react-router';
import './tabs.css';
import { hasAnyRole, useSession } from '../session.tsx';
import { wideRoles } from '../shell/nav-entries.ts';
import { useRouteWords } from './use-route-words.ts';

/** The two tables of a consolidation: of a programme's targets, and of a form along its route. The link of this page says so itself. */
export function ConsolidationTabs() {
  const { tabs } = useRouteWords();
  const seesAll = hasAnyRole(useSession(), wideRoles);
  const exact = { exact: true, includeSearch: false };
  return (
    <nav className="tabs route-tabs" aria-label={tabs.aria}>
      {seesAll ? (
        <Link to="/tong-hop" activeOptions={exact}>
          {tabs.programme}
        </Link>
      ) : null}
      <Link to="/tong-hop/bieu" activeOptions={exact}>
        {tabs.forms}
      </Link>
      {seesAll ? (
        <Link to="/tong-hop/mau-thuan" activeOptions={exact}>
          {tabs.conflicts}
        </Link>
      ) : null}
    </nav>
  );
}
