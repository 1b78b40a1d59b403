import { Link } from '@tanstack/react-router';
import { useFormWords } from './use-form-words.ts';

export function BackToForms() {
  const words = useFormWords();
  return (
    <nav className="crumbs">
      <Link to="/bieu-mau">{words.form.back}</Link>
    </nav>
  );
}
