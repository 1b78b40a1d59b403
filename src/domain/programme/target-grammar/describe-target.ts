import type { TargetRule } from '#domain/programme/target.ts';
import { writtenNumber } from './numbers.ts';

type Described = Pick<TargetRule, 'comparator' | 'value' | 'valueMax' | 'unit' | 'denominator'> & {
  readonly change?: 'increase' | 'decrease' | null;
};

const WORDS: Readonly<Record<TargetRule['comparator'], string>> = {
  ge: 'ít nhất',
  gt: 'trên',
  le: 'không quá',
  lt: 'dưới',
  range: 'từ',
  eq: 'đạt',
  approx: 'khoảng',
  increase_by: 'tăng thêm',
  decrease_by: 'giảm',
  complete: 'hoàn thành',
};
const CHANGES = { increase: 'tăng ', decrease: 'giảm ' } as const;

function measured(value: string, unit: string | null): string {
  if (unit === null) return writtenNumber(value);
  return `${writtenNumber(value)}${unit.startsWith('%') || unit.startsWith('‰') ? '' : ' '}${unit}`;
}

/**
 * The target's measure written back as words: "ít nhất 30%", "tăng từ 7,5 đến 8%", "đạt 137/193 xã". Reading it again
 * gives the same comparator, value and unit, so a person can compare it with the signed sentence.
 */
export function describeTarget({ comparator, value, valueMax, unit, denominator, change }: Described): string {
  if (value === null) return WORDS[comparator];
  const isChange = comparator === 'increase_by' || comparator === 'decrease_by' || comparator === 'complete';
  const direction = change && !isChange ? CHANGES[change] : '';
  // A bound on a change needs the change first: "tăng ít nhất 5%".
  const words = direction !== '' && comparator === 'eq' ? '' : `${WORDS[comparator]} `;
  if (valueMax !== null) return `${direction}từ ${writtenNumber(value)} đến ${measured(valueMax, unit)}`;
  const total = denominator === null ? '' : `/${writtenNumber(denominator)}`;
  if (total !== '') return `${direction}${words}${writtenNumber(value)}${total} ${unit ?? ''}`.trim();
  return `${direction}${words}${measured(value, unit)}`;
}
