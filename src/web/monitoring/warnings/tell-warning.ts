import type { WarningView } from '#contract/warnings.ts';
import { namePeriod } from '../../period-name.ts';
import type { Text } from '../../text/text.tsx';
import { writeChange, writeFigure, writeWithUnit } from '../../ui/figure-words.ts';
import { writePercent } from '../forecast/write-chance.ts';
import type { WarningWords } from './use-warning-words.ts';

const isChanceCode = (code: WarningView['code']): boolean => code === 'chance' || code === 'chance-fell';

/** What shows the warning, as a sentence with its figures. */
export function tellWarning(
  text: Text,
  words: WarningWords,
  { code, figures, periodKey, target }: WarningView,
): string {
  const written = Object.entries(figures).map(([name, value]) => [name, write(name, value)] as const);
  const period = namePeriod(text, periodKey);
  const sentence = words.sentences[code]({ ...Object.fromEntries(written), period });
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);

  function write(name: string, value: string): string {
    if (name.endsWith('Period')) return namePeriod(text, value);
    if (isChanceCode(code)) return writePercent(value);
    if (name === 'workingDays' || name === 'of' || name === 'count') return writeFigure(value);
    if (name === 'change' || name.startsWith('usual'))
      return `${writeChange(value)}${target.unit === '%' ? ` ${words.points}` : ` ${target.unit ?? ''}`}`.trimEnd();
    return writeWithUnit(value, name === 'share' ? '%' : target.unit);
  }
}
