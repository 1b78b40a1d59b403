import fc from 'fast-check';
import { expect, test } from 'vitest';
import { canonicalText } from './canonical-text.ts';

test('the same content gives the same text, whatever the order of its keys and the form of its letters', () => {
  const composed = 'Thu ngân sách'.normalize('NFC');
  expect(canonicalText({ b: [1, null], a: composed })).toBe(
    canonicalText({ a: composed.normalize('NFD'), b: [1, null] }),
  );
  expect(canonicalText({ b: '7.50', a: true })).toBe('{"a":true,"b":"7.50"}');
});

test('different contents give different texts, and a text can be read again', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.oneof(fc.string(), fc.integer(), fc.constant(null))), (content) => {
      const inNfc = JSON.stringify(content) === JSON.stringify(content).normalize('NFC');
      fc.pre(inNfc && !Object.keys(content).includes('__proto__'));
      expect(JSON.parse(canonicalText(content))).toEqual({ ...content });
    }),
  );
});
