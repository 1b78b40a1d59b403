import { Link } from '@tanstack/react-router';
import './tabs.css';
import { useRouteWords } from './use-route-words.ts';

/** The two tables of a consolidation: of a programme's targets, and of a form along its route. */
export function ConsolidationTabs({ chosen }: { readonly chosen: 'programme' | 'forms' }) {
  const route = useRouteWords();
  const current = (key: typeof chosen) => (key === chosen ? { 'aria-current': 'page' as const } : {});
  return (
    <nav className="tabs route-tabs" aria-label={route.tabs.aria}>
      <Link to="/tong-hop" {...current('programme')}>
        {route.tabs.programme}
      </Link>
      <Link to="/tong-hop/bieu" {...current('forms')}>
        {route.tabs.forms}
      </Link>
    </nav>
  );
}
