import { expect, test } from 'vitest';
import { parseVietnameseNumber } from '#domain/numbers/parse-vietnamese-number.ts';
import { readRuleTable } from './rule-table.ts';

test.each(readRuleTable('figures-and-sheets.md', 'typed'))(
  'the example in the rule: %s after %s is read as %s, or asked about: %s',
  (typed, previous, value, code, readings) => {
    const expected = code === null ? { ok: true, value } : { ok: false, code, readings: readings?.split('; ') ?? [] };
    expect(parseVietnameseNumber(typed ?? '', { previous: previous ?? null })).toEqual(expected);
  },
);
