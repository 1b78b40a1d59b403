import type { RegimeProblem } from '#contract/regimes.ts';
import { namePeriod } from '../period-name.ts';
import { useText } from '../text/text.tsx';
import { Notice } from '../ui/notice.tsx';
import { useRegimeWords } from './use-words.ts';

const SHOWN = 4;

/** What is wrong with a regime's days, the first few by name. */
export function RegimeProblems({ problems }: { readonly problems: readonly RegimeProblem[] }) {
  const text = useText();
  const words = useRegimeWords();
  if (problems.length === 0) return null;
  const say = ({ code, periodKey }: RegimeProblem) =>
    `${periodKey === null ? '' : `${namePeriod(text, periodKey)}: `}${words.problems[code] ?? code}`;
  return (
    <Notice kind={problems.some(({ blocks }) => blocks) ? 'bad' : 'warn'}>
      {problems.slice(0, SHOWN).map((problem) => (
        <p key={`${problem.code} ${problem.periodKey}`}>{say(problem)}</p>
      ))}
      {problems.length > SHOWN ? <p>… +{problems.length - SHOWN}</p> : null}
    </Notice>
  );
}
