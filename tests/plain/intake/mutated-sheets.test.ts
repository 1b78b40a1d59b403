import fc from 'fast-check';
import { expect, test } from 'vitest';
import { brokenFile } from '#tests/fuzz/cases.ts';
import { outcomeOfSheet } from '#tests/fuzz/read-sheet-case.ts';
import { ownSamples, sheetKinds } from '#tests/fuzz/samples.ts';

const MOST_CPU_MS = 2000;

test.each(sheetKinds)(
  'a broken .%s is read or refused in a sentence, in good time',
  (kind) => {
    const samples = ownSamples().filter((sample) => sample.kind === kind);
    for (const { bytes } of samples) expect(outcomeOfSheet(bytes, kind).outcome).toBe('read');
    fc.assert(
      fc.property(fc.nat(), (number) => {
        const { bytes } = brokenFile(samples, 0, number);
        const began = process.cpuUsage();
        const { outcome, sentence } = outcomeOfSheet(bytes, kind);
        expect(process.cpuUsage(began).user / 1000).toBeLessThan(MOST_CPU_MS);
        if (outcome !== 'read') expect(sentence).toMatch(/\p{L}.*\./su);
      }),
      { numRuns: 30, endOnFailure: true },
    );
  },
  60_000,
);
