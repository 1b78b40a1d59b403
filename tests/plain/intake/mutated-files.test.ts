import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compileDecision } from '#domain/documents/compile-decision.ts';
import { readDocument } from '#formats/documents/read-document.ts';
import { sentenceForUnreadable } from '#server/errors-text/unreadable-text.ts';
import { brokenFile } from '#tests/fuzz/cases.ts';
import { documentKinds, ownSamples } from '#tests/fuzz/samples.ts';

const CASES = { txt: 70, md: 50, docx: 150, pdf: 40, doc: 150 } as const;
const MOST_CPU_MS = 2000;

describe('files broken in every way', () => {
  test.each(documentKinds)(
    'a broken .%s is read or refused in a sentence, in good time',
    async (kind) => {
      const samples = ownSamples().filter((sample) => sample.kind === kind);
      // The first file of its kind loads the reader.
      for (const { bytes } of samples) await readDocument(bytes);
      await fc.assert(
        fc.asyncProperty(fc.nat(), async (number) => {
          const { bytes } = brokenFile(samples, 0, number);
          const began = process.cpuUsage();
          const read = await readDocument(bytes);
          const said = read.ok ? compileDecision(read.text).problems : [];
          expect(process.cpuUsage(began).user / 1000).toBeLessThan(MOST_CPU_MS);
          if (!read.ok) expect(sentenceForUnreadable(read.code, read.found)).toMatch(/\p{L}.*\./su);
          for (const { message } of said) expect(message).not.toBe('');
        }),
        { numRuns: CASES[kind], endOnFailure: true },
      );
    },
    60_000,
  );
});
