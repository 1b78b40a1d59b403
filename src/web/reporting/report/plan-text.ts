import type { AskedQuantity } from '#contract/reporting.ts';
import type { Comparator } from '#domain/programme/target.ts';
import { writeFigure } from '../../ui/figure-words.ts';

const SIGNS: Partial<Record<Comparator, string>> = {
  ge: '≥ ',
  gt: '> ',
  le: '≤ ',
  lt: '< ',
  approx: '≈ ',
  increase_by: '+',
  decrease_by: '−',
};

/** What was planned, in short: '23.600', '7,5–8', '> 98,5', '137/193'. */
export function planText(target: Pick<AskedQuantity, 'comparator' | 'value' | 'valueMax' | 'denominator'>): string {
  if (target.value === null) return target.comparator === 'complete' ? '100%' : '';
  const value = writeFigure(target.value);
  if (target.comparator === 'range' && target.valueMax !== null) return `${value}–${writeFigure(target.valueMax)}`;
  const whole = target.denominator === null ? '' : `/${writeFigure(target.denominator)}`;
  const sign = target.comparator === null ? '' : (SIGNS[target.comparator] ?? '');
  return `${sign}${value}${whole}`;
}
