import { z } from 'zod';

/** One thing that is wrong, and where: `path` points into what was sent. `code` is stable; `message` is a Vietnamese sentence. */
export const FieldProblem = z.object({ path: z.string(), code: z.string(), message: z.string() });

/** application/problem+json (RFC 9457) with a stable `code` and all problems at once. */
export const Problem = z.object({
  type: z.string(),
  title: z.string(),
  status: z.number().int(),
  code: z.string(),
  detail: z.string(),
  problems: z.array(FieldProblem).default([]),
});
export type Problem = z.infer<typeof Problem>;
