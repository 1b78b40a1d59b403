import { Link } from '@tanstack/react-router';
import { useTaskPageWords } from './use-task-page-words.ts';

export function BackToTasks() {
  const { back } = useTaskPageWords();
  return (
    <nav className="crumbs" aria-label={back}>
      <Link to="/nhiem-vu">{back}</Link>
    </nav>
  );
}
