import { z } from 'zod';
import { followedTimeClasses } from '#domain/tasks/time-class.ts';
import { taskActions, taskStates } from '#domain/tasks/workflow.ts';
import {
  decidingLevels,
  evidenceGrades,
  milestoneKinds,
  secrecyLevels,
  taskOrigins,
} from '#domain/tasks/followed-task.ts';
import { AgencyRef, DayText, Id, MomentText, PersonRef, Version } from './shapes.ts';

const dueKinds = ['date', 'month', 'quarter', 'half', 'year', 'recurring', 'continuous', 'event', 'none'] as const;
const taskKinds = ['task', 'scheme', 'report'] as const;

/** GET /api/tasks: what is looked for; everything may be left out, and stands in the page's address. */
export const TaskWish = z.object({
  programmeId: z.coerce.number().int().positive().optional(),
  agencyId: z.coerce.number().int().positive().optional(),
  leaderId: z.coerce.number().int().positive().optional(),
  kind: z.enum(taskKinds).optional(),
  origin: z.enum(taskOrigins).optional(),
  state: z.enum(taskStates).optional(),
  time: z.enum(followedTimeClasses).optional(),
  mine: z.enum(['1']).optional(),
  search: z.string().max(200).optional(),
  cursor: z.string().max(100).optional(),
  limit: z.coerce.number().int().min(1).max(500).optional(),
});
export type TaskWish = z.infer<typeof TaskWish>;

/** One task as the list shows it. */
export const FollowedTask = z.object({
  id: Id,
  version: Version,
  kind: z.enum(taskKinds),
  origin: z.enum(taskOrigins),
  title: z.string(),
  product: z.string().nullable(),
  programmeId: Id.nullable(),
  clause: z.object({ documentId: Id, key: z.string(), path: z.string() }).nullable(),
  sourceWords: z.string().nullable(),
  lead: AgencyRef.nullable(),
  cooperating: z.array(AgencyRef),
  leaderInCharge: PersonRef.nullable(),
  followedBy: PersonRef.nullable(),
  decidingLevel: z.enum(decidingLevels).nullable(),
  urgent: z.boolean(),
  secrecy: z.enum(secrecyLevels),
  state: z.enum(taskStates),
  dueKind: z.enum(dueKinds),
  dueOn: DayText.nullable(),
  dueAsWritten: z.string().nullable(),
  firstDueOn: DayText.nullable(),
  provedOn: DayText.nullable(),
  withdrawnOn: DayText.nullable(),
  extensionsGranted: z.number().int(),
  extensionWaiting: z.boolean(),
  /** The day on which its first lead agency got it; null before. */
  assignedOn: DayText.nullable(),
  milestones: z.object({
    done: z.number().int(),
    all: z.number().int(),
    days: z.array(z.object({ title: z.string(), dueOn: DayText, doneOn: DayText.nullable() })),
  }),
  /** Computed from days and the working calendar, never stored. */
  timeClass: z.enum(followedTimeClasses),
  workingDaysLeft: z.number().int().nullable(),
});
export type FollowedTask = z.infer<typeof FollowedTask>;

export const TaskList = z.object({
  tasks: z.array(FollowedTask),
  /** How many there are of each time class with all other wishes kept. */
  counts: z.array(z.object({ timeClass: z.enum(followedTimeClasses), count: z.number().int() })),
  nextCursor: z.string().nullable(),
  mayAdd: z.boolean(),
});
export type TaskList = z.infer<typeof TaskList>;

export const TaskProof = z.object({
  id: Id,
  number: z.string(),
  datedOn: DayText,
  title: z.string(),
  fileName: z.string().nullable(),
  grade: z.enum(evidenceGrades),
});
export type TaskProof = z.infer<typeof TaskProof>;

/** One thing that happened to a task; newest first in its story. */
export const TaskEvent = z.object({
  kind: z.enum([
    'assigned',
    'step',
    'extension-asked',
    'extension-granted',
    'extension-refused',
    'amended',
    'reminded',
  ]),
  at: MomentText,
  person: PersonRef.nullable(),
  agency: AgencyRef.nullable(),
  action: z.enum(taskActions).nullable(),
  toState: z.enum(taskStates).nullable(),
  /** A reason, a note, or the words of the answer. */
  words: z.string().nullable(),
  fromDay: DayText.nullable(),
  toDay: DayText.nullable(),
  proof: TaskProof.nullable(),
});
export type TaskEvent = z.infer<typeof TaskEvent>;

export const TaskExtension = z.object({
  id: Id,
  fromDueOn: DayText,
  wantedDueOn: DayText,
  reason: z.string(),
  askedAt: MomentText,
  agency: AgencyRef,
});

export const Milestone = z.object({
  kind: z.enum(milestoneKinds),
  title: z.string().trim().min(1).max(300),
  dueOn: DayText,
  doneOn: DayText.nullable(),
});
export type Milestone = z.infer<typeof Milestone>;

/** GET /api/tasks/:id, and the answer of every act on a task. */
export const TaskDetail = FollowedTask.extend({
  asWritten: z.string(),
  story: z.array(TaskEvent),
  waitingExtension: TaskExtension.nullable(),
  milestoneList: z.array(Milestone),
  actions: z.array(z.enum(taskActions)),
  mayAskExtension: z.boolean(),
  mayDecideExtension: z.boolean(),
  /** Milestones are the lead agency's and the office's to set. */
  maySetMilestones: z.boolean(),
  maySetFollowing: z.boolean(),
  /** The officers who may follow it; empty for those who may not choose. */
  followers: z.array(PersonRef),
});
export type TaskDetail = z.infer<typeof TaskDetail>;

/** POST /api/tasks/:id/proofs, and the query of POST /api/tasks/:id/proofs/file, whose body is the document's file. */
export const GiveProof = z.object({
  number: z.string().trim().min(1).max(100),
  datedOn: DayText,
  title: z.string().trim().min(1).max(500),
});
export type GiveProof = z.infer<typeof GiveProof>;
export const ProofGiven = z.object({ id: Id });

/** POST /api/tasks/:id/steps */
export const TakeTaskStep = z.object({
  version: Version,
  action: z.enum(taskActions).exclude(['assign']),
  reason: z.string().trim().max(4000).optional(),
  /** The document that proves the result, where the step hands one in. */
  proofId: Id.optional(),
});
export type TakeTaskStep = z.infer<typeof TakeTaskStep>;

/** POST /api/tasks/:id/extensions */
export const AskExtension = z.object({
  version: Version,
  dueOn: DayText,
  reason: z.string().trim().max(4000),
});
export type AskExtension = z.infer<typeof AskExtension>;

/** POST /api/tasks/:id/extensions/decision */
export const DecideExtension = z.object({
  version: Version,
  extensionId: Id,
  granted: z.boolean(),
  /** Another day than the one asked for, where the answer gives one. */
  dueOn: DayText.nullable(),
  answer: z.string().trim().max(4000),
});
export type DecideExtension = z.infer<typeof DecideExtension>;

/** PUT /api/tasks/:id/milestones */
export const SetMilestones = z.object({ version: Version, milestones: z.array(Milestone).max(50) });
export type SetMilestones = z.infer<typeof SetMilestones>;

/** PUT /api/tasks/:id/following */
export const SetFollowing = z.object({
  version: Version,
  followedById: Id.nullable(),
  decidingLevel: z.enum(decidingLevels).nullable(),
  urgent: z.boolean(),
  secrecy: z.enum(secrecyLevels),
});
export type SetFollowing = z.infer<typeof SetFollowing>;

/** POST /api/tasks */
export const AddTask = z.object({
  kind: z.enum(taskKinds),
  origin: z.enum(taskOrigins).exclude(['programme']),
  sourceWords: z.string().trim().min(1).max(500),
  title: z.string().trim().min(1).max(1000),
  product: z.string().trim().max(500).nullable(),
  leadAgencyId: Id,
  cooperatingAgencyIds: z.array(Id).max(100),
  leaderInChargeId: Id.nullable(),
  dueKind: z.enum(['date', 'continuous', 'none']),
  dueOn: DayText.nullable(),
  urgent: z.boolean(),
  secrecy: z.enum(secrecyLevels),
});
export type AddTask = z.infer<typeof AddTask>;
