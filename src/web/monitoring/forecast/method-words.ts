import type { ForecastWords } from './use-forecast-words.ts';

const MOST_NAMED = 2;

/** 'combination: airline 35%, year-on-year 21%' in the reader's words; names that are not known stand as they are. */
export function writeMethod(words: ForecastWords, method: string): string {
  if (method === 'constant') return words.constantMethod;
  const parts = method.replace('combination: ', '').split(', ').slice(0, MOST_NAMED);
  const named = parts.map((part) => {
    const [, name = part, share = ''] = /^(.*) (\d+%)$/.exec(part) ?? [];
    return `${words.methods[name] ?? name}${share ? ` (${share})` : ''}`;
  });
  return words.methodOf(named.join(', '));
}
