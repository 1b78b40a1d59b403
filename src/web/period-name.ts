import { parsePeriodKey } from '#domain/reporting/period.ts';
import type { Text } from './text/text.tsx';

/** '2024Q3' → 'Quý III/2024', in the language of the person. */
export function namePeriod(text: Text, key: string): string {
  const parsed = parsePeriodKey(key);
  return parsed ? text.shell.periods[parsed.frequency](parsed.number, parsed.year) : key;
}
