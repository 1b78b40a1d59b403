import { z } from 'zod';
import { blockerActions, blockerStates } from '#domain/blockers/blocker-workflow.ts';
import { followedTimeClasses } from '#domain/tasks/time-class.ts';
import { AgencyRef, DayText, Id, MomentText, PeriodKey, PersonRef, Version } from './shapes.ts';

export const BlockerView = z.object({
  id: Id,
  version: Version,
  words: z.string(),
  wanted: z.string().nullable(),
  agency: AgencyRef,
  owner: AgencyRef,
  source: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('task'), id: Id, name: z.string() }),
    z.object({ kind: z.literal('report'), id: Id, name: z.string(), periodKey: PeriodKey }),
  ]),
  state: z.enum(blockerStates),
  raisedBy: PersonRef.nullable(),
  raisedAt: MomentText,
  answerBy: DayText,
  answeredOn: DayText.nullable(),
  /** The owner's own clock; an answer is in time or late by the day on which it was given. */
  timeClass: z.enum(followedTimeClasses),
  workingDaysLeft: z.number().int().nullable(),
  steps: z.array(
    z.object({
      action: z.enum(blockerActions),
      at: MomentText,
      words: z.string().nullable(),
      person: PersonRef,
      agency: AgencyRef,
      toAgency: AgencyRef.nullable(),
    }),
  ),
  actions: z.array(z.enum(blockerActions)),
});
export type BlockerView = z.infer<typeof BlockerView>;

/** How long a level takes to answer. */
export const AnswerStanding = z.object({
  agency: AgencyRef,
  waiting: z.number().int(),
  overdue: z.number().int(),
  answered: z.number().int(),
  answeredLate: z.number().int(),
});
/** How late an agency is, and how much of that waits for an answer from above. */
export const DelayStanding = z.object({
  agency: AgencyRef,
  overdue: z.number().int(),
  waitingForAnswer: z.number().int(),
});

/** GET /api/blockers: what waits first, the earliest answer day first. */
export const BlockerWish = z.object({
  state: z.enum(blockerStates).optional(),
  side: z.enum(['to-answer', 'mine']).optional(),
  taskId: z.coerce.number().int().positive().optional(),
});
export type BlockerWish = z.infer<typeof BlockerWish>;
export const BlockerList = z.object({
  blockers: z.array(BlockerView),
  counts: z.array(z.object({ state: z.enum(blockerStates), count: z.number().int() })),
  answers: z.array(AnswerStanding),
  delays: z.array(DelayStanding),
  /** With `taskId`: the person may raise an obstacle on that task. */
  mayRaise: z.boolean(),
  termWorkingDays: z.number().int(),
});
export type BlockerList = z.infer<typeof BlockerList>;

/** POST /api/blockers: the lead agency of a task tells what it cannot remove itself. */
export const RaiseBlocker = z.object({
  taskId: Id,
  words: z.string().trim().min(1).max(4000),
  wanted: z.string().trim().max(2000).nullable(),
});
export type RaiseBlocker = z.infer<typeof RaiseBlocker>;

/** POST /api/blockers/:id/steps */
export const TakeBlockerStep = z.object({
  version: Version,
  action: z.enum(blockerActions),
  words: z.string().trim().max(4000).optional(),
  toAgencyId: Id.optional(),
});
export type TakeBlockerStep = z.infer<typeof TakeBlockerStep>;
