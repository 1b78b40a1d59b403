import { Link } from '@tanstack/react-router';
import './tabs.css';
import { useRouteWords } from './use-route-words.ts';

/** The two tables of a consolidation: of a programme's targets, and of a form along its route. The link of this page says so itself. */
export function ConsolidationTabs() {
  const { tabs } = useRouteWords();
  const exact = { exact: true, includeSearch: false };
  return (
    <nav className="tabs route-tabs" aria-label={tabs.aria}>
      <Link to="/tong-hop" activeOptions={exact}>
        {tabs.programme}
      </Link>
      <Link to="/tong-hop/bieu" activeOptions={exact}>
        {tabs.forms}
      </Link>
    </nav>
  );
}
