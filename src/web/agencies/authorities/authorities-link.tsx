import { Link } from '@tanstack/react-router';
import { useAuthorityWords } from './use-authority-words.ts';

/** From the pages that speak of people and signatures to whom the province believes. */
export function AuthoritiesLink() {
  const { title } = useAuthorityWords();
  return (
    <p>
      <Link to="/noi-cap-chung-thu">{title}</Link>
    </p>
  );
}
