import type { Comparator, Nature } from './target.ts';

/** Units of things that are counted one by one; a figure in them has no decimals. */
const COUNTED_UNITS: readonly string[] = [
  'xã',
  'phường',
  'thị trấn',
  'huyện',
  'hộ',
  'hộ nghèo',
  'người',
  'lao động',
  'doanh nghiệp',
  'hợp tác xã',
  'đơn vị',
  'dự án',
  'công trình',
  'nhà',
  'trường',
  'giường',
  'thôn',
];

export function isCounted(unit: string | null): boolean {
  return unit !== null && COUNTED_UNITS.includes(unit.trim().toLowerCase());
}

/** A share of a whole lies between 0 and 100 %; a growth in percent does not have to. */
export function isShare(target: {
  readonly unit: string | null;
  readonly nature: Nature;
  readonly comparator: Comparator | null;
  readonly name: string;
  readonly asWritten: string;
}): boolean {
  if (target.unit !== '%' || target.comparator === 'increase_by' || target.comparator === 'decrease_by') return false;
  return !/(?<!\p{L})(?:tăng|giảm|tốc độ)(?!\p{L})/iu.test(`${target.name} ${target.asWritten}`);
}
