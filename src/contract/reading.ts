import { z } from 'zod';

/** The Idempotency-Key that the upload was sent with. */
export const ReadingParams = z.object({ key: z.string().min(8).max(100) });

/** In this order; `failed` may follow any of them, and the upload's own answer then says why. */
export const readingStages = ['received', 'unpacking', 'reading', 'compiling', 'saving', 'done', 'failed'] as const;

/**
 * How far an upload has come. `done` of `of` are pages or kB of this stage, null where the stage does not count.
 *
 * GET /api/readings/:key → ReadingProgress, for the person who uploads; 404 before the file has arrived and some minutes after the end.
 */
export const ReadingProgress = z.object({
  stage: z.enum(readingStages),
  done: z.number().int().nonnegative().nullable(),
  of: z.number().int().nonnegative().nullable(),
});
export type ReadingProgress = z.infer<typeof ReadingProgress>;
