import { z } from 'zod';
import { Id } from './shapes.ts';

/** A name that the document's items give, and the body of the register that it meant on the document's day. */
export const NamedAgency = z.object({
  name: z.string(),
  clauseKeys: z.array(z.string()),
  match: z.discriminatedUnion('kind', [
    z.object({
      kind: z.literal('known'),
      agencyId: Id,
      name: z.string(),
      at: z.enum(['then', 'before', 'after']),
      hasEnded: z.boolean(),
      /** Where it has ended: who stands for it today, by name. */
      successors: z.array(z.string()),
    }),
    z.object({ kind: z.literal('group'), group: z.enum(['departments', 'districts', 'communes', 'agencies']) }),
    z.object({ kind: z.literal('ambiguous'), agencyIds: z.array(Id).readonly() }),
    z.object({ kind: z.literal('unknown') }),
  ]),
});
export type NamedAgency = z.infer<typeof NamedAgency>;
