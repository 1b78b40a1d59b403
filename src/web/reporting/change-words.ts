import type { FrozenVersion } from '#contract/report-version.ts';
import type { Text } from '../text/text.tsx';
import { showFigureOr, unitAfter } from '../ui/figure-words.ts';

type VersionChange = FrozenVersion['changes'][number];
const LONGEST = 90;

/** What was and what is, as words: '1.234 → 1.250 hộ', '“…” → “…”'. */
export function wasNowOf(text: Text, change: VersionChange): readonly [string, string] {
  const { part, unit, was, now } = change;
  const { nothing } = text.reporting.actions.changes;
  const say = (value: string | null): string => {
    if (value === null) return part === 'figure' ? text.ui.missing : nothing;
    if (part === 'figure') return showFigureOr(value, '');
    if (part === 'standing') return standingWord(text, value);
    return `“${value.length > LONGEST ? `${value.slice(0, LONGEST)}…` : value}”`;
  };
  return [say(was), say(now) + (part === 'figure' && now !== null ? unitAfter(unit) : '')];
}

function standingWord(text: Text, value: string): string {
  const words: Readonly<Record<string, string>> = text.status.standing;
  return words[value] ?? value;
}

/** Where it is: 'Số hộ nghèo', 'Số hộ nghèo, ghi chú'. */
export function placeOfChange(text: Text, { part, label }: VersionChange): string {
  const word = text.reporting.actions.changes.parts[part];
  return word === '' ? label : `${label}, ${word}`;
}
