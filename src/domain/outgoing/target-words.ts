import { compareDecimals, type Decimal, subtractDecimals } from '#domain/decimal.ts';
import type { Outlook } from '#domain/monitoring/verdict.ts';
import { formatDecimal } from '#domain/numbers/format-decimal.ts';
import { formatPeriod } from '#domain/reporting/period.ts';
import type { RecordedTarget } from './outgoing-record.ts';

export const outlookWords: Readonly<Record<Outlook, string>> = {
  met: 'hoàn thành chỉ tiêu',
  missed: 'chưa hoàn thành chỉ tiêu',
  'on-track': 'đang đúng tiến độ',
  watch: 'cần theo dõi',
  'at-risk': 'có nguy cơ không đạt',
  'no-data': 'chưa có số liệu',
};

/** '15.000 tỷ đồng', '71,95%'; a figure that is missing says so and is never a zero. */
export function figureWords(value: Decimal | null, unit: string | null): string {
  if (value === null) return 'chưa có số liệu';
  if (unit === null) return formatDecimal(value);
  return unit.startsWith('%') ? `${formatDecimal(value)}${unit}` : `${formatDecimal(value)} ${unit}`;
}

function comparedWords(value: Decimal, other: Decimal, unit: string | null, with_: string): string {
  const order = compareDecimals(value, other);
  if (order === 0) return `bằng ${with_}`;
  const distance = order > 0 ? subtractDecimals(value, other) : subtractDecimals(other, value);
  // Between two percentages lie percentage points.
  const words = unit === '%' ? `${formatDecimal(distance)} điểm phần trăm` : figureWords(distance, unit);
  return `${order > 0 ? 'cao hơn' : 'thấp hơn'} ${with_} ${words}`;
}

/**
 * One target in a sentence made of the record alone: the figure, its share of what was planned, the period before, the same period of
 * the year before where it is known, and how it stands by its own rule.
 */
export function targetSentence(target: RecordedTarget): string {
  const { name, value, unit, asWritten, achievedPercent, lastYear, outlook, valuePeriod, standing, series } = target;
  if (value === null || valuePeriod === null) return `${name} (kế hoạch: ${asWritten}): chưa có số liệu.`;
  const estimate = standing === 'estimate' ? 'ước đạt' : 'đạt';
  const before = series
    .slice(
      0,
      Math.max(
        0,
        series.findIndex(({ periodKey }) => periodKey === valuePeriod),
      ),
    )
    .at(-1);
  const parts = [
    `${formatPeriod(valuePeriod)} ${estimate} ${figureWords(value, unit)}`,
    achievedPercent === null ? '' : `bằng ${formatDecimal(achievedPercent)}% kế hoạch`,
    before?.value ? comparedWords(value, before.value, unit, formatPeriod(before.periodKey)) : '',
    lastYear === null ? '' : comparedWords(value, lastYear, unit, 'cùng kỳ năm trước'),
    outlookWords[outlook],
  ].filter((part) => part !== '');
  return `${name} (kế hoạch: ${asWritten}): ${parts.join(', ')}.`;
}
