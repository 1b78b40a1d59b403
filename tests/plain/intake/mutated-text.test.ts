import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compileDecision } from '#domain/documents/compile-decision.ts';
import { applyRepairs } from '#domain/documents/repairs.ts';
import { readText } from '#formats/text/read-text.ts';
import { demonstrationDecision, textOf } from './read-sample.ts';

const text = textOf(demonstrationDecision);

/** Cuts, doubles, swaps or scrambles a stretch of the decision. */
const mutation = fc.record({
  at: fc.nat({ max: text.length }),
  length: fc.nat({ max: 2000 }),
  into: fc.oneof(
    fc.constant(''),
    fc.string({ unit: 'grapheme', maxLength: 40 }),
    fc.constantFrom(
      '\n\n',
      '((((',
      '“',
      ' và '.repeat(300),
      '1.'.repeat(500),
      '|\n'.repeat(200),
      '9'.repeat(400),
      ', ',
      '- '.repeat(99),
    ),
  ),
});

function mutated(mutations: readonly { at: number; length: number; into: string }[]): string {
  return mutations.reduce((now, { at, length, into }) => now.slice(0, at) + into + now.slice(at + length), text);
}

test('a damaged decision is still read, in good time, and its repairs can be taken back', { timeout: 60_000 }, () => {
  fc.assert(
    fc.property(fc.array(mutation, { minLength: 1, maxLength: 6 }), (mutations) => {
      const damaged = mutated(mutations);
      const began = process.cpuUsage();
      const decision = compileDecision(damaged);
      expect(process.cpuUsage(began).user / 1000).toBeLessThan(2000);
      const undone = compileDecision(damaged, { revertedRepairs: decision.repairs.map((repair) => repair.id) });
      expect(applyRepairs(damaged, undone.repairs)).toBe(damaged);
      for (const target of decision.targets) expect(target.value ?? '0').toMatch(/^\d+(?:\.\d+)?$/u);
    }),
    { numRuns: 60, endOnFailure: true },
  );
});

test('any bytes are either a text or refused with a code', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
      const read = readText(bytes);
      expect(read.ok ? read.text.trim() : read.code).not.toBe('');
    }),
  );
});
