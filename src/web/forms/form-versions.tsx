import { Link } from '@tanstack/react-router';
import type { FormView } from '#contract/forms.ts';
import { formatDay } from '#domain/calendar.ts';
import { Section } from '../ui/section.tsx';
import { useFormWords } from './use-form-words.ts';

/** Every version of the form, the newest first, with the day from which it holds. */
export function FormVersions({ form }: { readonly form: FormView }) {
  const words = useFormWords();
  return (
    <Section title={words.form.versions}>
      <ul className="phone-list">
        {form.versions.toReversed().map(({ id, number, status, effectiveFrom }) => (
          <li key={id}>
            {id === form.id ? (
              <b>{words.version(number)}</b>
            ) : (
              <Link to="/bieu-mau/$formId" params={{ formId: String(id) }}>
                {words.version(number)}
              </Link>
            )}{' '}
            · {words.status[status]} · {words.since(formatDay(effectiveFrom), null)}
          </li>
        ))}
      </ul>
    </Section>
  );
}
