import { z } from 'zod';
import { directiveActions, directiveStates } from '#domain/directives/directive-workflow.ts';
import { AddTask } from './tasks.ts';
import { AgencyRef, DayText, Id, MomentText, PersonRef, Version } from './shapes.ts';

/** An instruction with what it is about and what became of it. */
export const DirectiveView = z.object({
  id: Id,
  version: Version,
  words: z.string(),
  givenBy: PersonRef,
  givenAt: MomentText,
  takenDownBy: PersonRef,
  meeting: z.object({ id: Id, title: z.string(), heldOn: DayText, item: z.string() }).nullable(),
  about: z
    .discriminatedUnion('kind', [
      z.object({ kind: z.literal('task'), id: Id, name: z.string() }),
      z.object({ kind: z.literal('target'), id: Id, name: z.string() }),
    ])
    .nullable(),
  /** Named by the leader, or by the words beyond doubt. */
  lead: AgencyRef.nullable(),
  dueOn: DayText.nullable(),
  /** How many orders the words hold; several should be taken down one by one. */
  orders: z.number().int(),
  state: z.enum(directiveStates),
  task: z.object({ id: Id, title: z.string() }).nullable(),
  reason: z.string().nullable(),
  decidedBy: PersonRef.nullable(),
  decidedAt: MomentText.nullable(),
  actions: z.array(z.enum(directiveActions)),
});
export type DirectiveView = z.infer<typeof DirectiveView>;

/** GET /api/directives: what waits first, then the newest. */
export const DirectiveWish = z.object({
  state: z.enum(directiveStates).optional(),
  taskId: z.coerce.number().int().positive().optional(),
  targetId: z.coerce.number().int().positive().optional(),
});
export type DirectiveWish = z.infer<typeof DirectiveWish>;
export const DirectiveList = z.object({
  directives: z.array(DirectiveView),
  counts: z.array(z.object({ state: z.enum(directiveStates), count: z.number().int() })),
  mayGive: z.boolean(),
  /** For an officer, who writes down what a leader said. */
  leaders: z.array(PersonRef),
});
export type DirectiveList = z.infer<typeof DirectiveList>;

/** POST /api/directives: by a leader, or by an officer in a leader's name. */
export const GiveDirective = z.object({
  words: z.string().trim().min(1).max(4000),
  givenById: Id.nullable(),
  agendaItemId: Id.nullable(),
  aboutTaskId: Id.nullable(),
  aboutTargetId: Id.nullable(),
  leadAgencyId: Id.nullable(),
  dueOn: DayText.nullable(),
});
export type GiveDirective = z.infer<typeof GiveDirective>;

/** POST /api/directives/:id/assignment: the officer makes a task of it. */
export const AssignDirective = AddTask.omit({ origin: true, sourceWords: true }).extend({ version: Version });
export type AssignDirective = z.infer<typeof AssignDirective>;

/** POST /api/directives/:id/withdrawal */
export const WithdrawDirective = z.object({ version: Version, reason: z.string().trim().max(2000) });
export type WithdrawDirective = z.infer<typeof WithdrawDirective>;
