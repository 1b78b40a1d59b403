import { Link } from '@tanstack/react-router';
import { useRegimeWords } from './use-words.ts';

export function BackToRegimes() {
  const words = useRegimeWords();
  return (
    <nav className="crumbs">
      <Link to="/che-do-bao-cao">{words.back}</Link>
    </nav>
  );
}
