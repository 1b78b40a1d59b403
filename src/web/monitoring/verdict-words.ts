import type { Verdict } from '#contract/monitoring.ts';
import type { TargetView } from '#contract/programme.ts';
import type { Text } from '../text/text.tsx';
import type { ReasonWords } from '../text/vi/monitoring.ts';
import { writeFigure, writeWithUnit } from '../ui/figure-words.ts';

/** Why the status is what it is, as a whole sentence. */
export function explainVerdict(text: Text, target: TargetView, verdict: Verdict): string {
  const sentences: Readonly<Record<string, (words: ReasonWords) => string>> = text.monitoring.reasons;
  return sentences[verdict.reason.code]?.(wordsOf(text, target, verdict)) ?? '';
}

/** The same in three or four words, for a table. */
export function brieflyExplain(text: Text, target: TargetView, verdict: Verdict): string {
  const sentences: Readonly<Record<string, (words: ReasonWords) => string>> = text.monitoring.brief;
  return sentences[verdict.reason.code]?.(wordsOf(text, target, verdict)) ?? '';
}

function wordsOf({ monitoring }: Text, target: TargetView, { reason: { figures } }: Verdict): ReasonWords {
  const unit = unitOf(target);
  const withUnit = (value: string | undefined) => (value === undefined ? '–' : writeWithUnit(value, unit));
  // Between two percentages lie percentage points; the percent of a percentage is something else.
  const distance = (value: string | undefined) =>
    value === undefined ? '–' : writeWithUnit(value.replace('-', ''), unit === '%' ? monitoring.points : unit);
  const percent = (value: string | undefined) => (value === undefined ? '–' : `${writeFigure(value)}%`);
  return {
    value: withUnit(figures['value']),
    planned: withUnit(figures['planned']),
    plannedMax: withUnit(figures['plannedMax']),
    difference: distance(figures['difference']),
    judged: withUnit(figures['judged']),
    expected: withUnit(figures['expected']),
    pacePercent: percent(figures['pacePercent']),
    gapPercent: percent(figures['gapPercent']),
    known: figures['known'] ?? '–',
    of: figures['of'] ?? '–',
  };
}

/** What has to be completed and names no figure is judged in percent. */
export function unitOf({ unit, value, comparator }: TargetView): string | null {
  return value === null && comparator === 'complete' ? '%' : unit;
}

/** What was planned, as figures; the comparison stands in the decision's words beside it. */
export function writePlanned({ value, valueMax, unit, denominator, comparator }: TargetView): string {
  if (value === null) return comparator === 'complete' ? '100%' : '–';
  if (valueMax !== null) return `${writeFigure(value)}–${writeWithUnit(valueMax, unit)}`;
  if (denominator !== null) return writeWithUnit(value, null) + `/${writeWithUnit(denominator, unit)}`;
  return writeWithUnit(value, unit);
}
