import type { PlanView } from '#contract/plans.ts';
import { formatDay } from '../ui/days.ts';
import { writeFigure } from '../ui/figure-words.ts';
import { Notice } from '../ui/notice.tsx';
import { usePlanWords } from './use-plan-words.ts';

type Problem = PlanView['problems'][number];

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** A day or a figure, as people write it. */
const writeAbove = (above: string | null): string =>
  above === null ? '' : DAY.test(above) ? formatDay(above) : writeFigure(above);

/** Everything that stands against issuing the plan, all at once. */
export function PlanProblems({ problems }: { readonly problems: readonly Problem[] }) {
  const words = usePlanWords();
  if (problems.length === 0) return <Notice kind="ok">{words.ready}</Notice>;
  return (
    <Notice kind="warn" title={`${words.problems(problems.length)}:`}>
      <ul className="plan-problems">
        {problems.map(({ code, line, name, above, agency }) => (
          <li key={`${code} ${line ?? ''} ${name} ${agency?.id ?? ''}`}>
            {words.problem[code](name, writeAbove(above), agency?.name ?? '')}
          </li>
        ))}
      </ul>
    </Notice>
  );
}
