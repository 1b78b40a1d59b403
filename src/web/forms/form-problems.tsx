import type { FormView } from '#contract/forms.ts';
import { Notice } from '../ui/notice.tsx';
import { useFormWords } from './use-form-words.ts';

/** What still stands against issuing the form as it is kept. */
export function FormProblems({ problems }: Pick<FormView, 'problems'>) {
  const { form } = useFormWords();
  if (problems.length === 0) return null;
  return (
    <Notice kind="warn" title={`${form.problems(problems.length)}:`}>
      <ul>
        {problems.map(({ code, at, facts }) => (
          <li key={`${code} ${at} ${Object.values(facts).join(' ')}`}>
            {form.problem[code]?.(at ?? '', facts) ?? form.problemAt}
          </li>
        ))}
      </ul>
    </Notice>
  );
}
