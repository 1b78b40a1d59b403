import type { RegisterEntrySummary } from '#contract/registers.ts';
import { formatDay } from '../ui/days.ts';
import { writeFigure } from '../ui/figure-words.ts';
import type { useRegisterWords } from './use-register-words.ts';

/** Why an entry is slow, one sentence a reason. */
export function sayWhySlow({ slow }: RegisterEntrySummary, words: ReturnType<typeof useRegisterWords>): string[] {
  return slow.map((reason) =>
    reason.kind === 'milestone'
      ? words.milestoneLate(reason.name, formatDay(reason.dueOn), reason.workingDaysLate)
      : words.paceBehind(reason.month, writeFigure(reason.spentPercent), writeFigure(reason.usualPercent)),
  );
}
