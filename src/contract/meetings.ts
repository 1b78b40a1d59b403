import { z } from 'zod';
import {
  agendaKinds,
  agendaOutcomes,
  meetingActions,
  meetingKinds,
  meetingStates,
} from '#domain/meetings/meeting-workflow.ts';
import { DirectiveView } from './directives.ts';
import { AgencyRef, DayText, Id, PersonRef, Version } from './shapes.ts';

export const MeetingSummary = z.object({
  id: Id,
  version: Version,
  kind: z.enum(meetingKinds),
  title: z.string(),
  heldOn: DayText,
  chair: PersonRef,
  state: z.enum(meetingStates),
  items: z.number().int(),
  unsettled: z.number().int(),
  directives: z.number().int(),
  /** Directives that are no task yet. */
  waiting: z.number().int(),
  notice: z.object({ number: z.string(), datedOn: DayText }).nullable(),
});
export type MeetingSummary = z.infer<typeof MeetingSummary>;

/** GET /api/meetings, the newest first. */
export const MeetingList = z.object({
  meetings: z.array(MeetingSummary),
  mayPlan: z.boolean(),
  leaders: z.array(PersonRef),
});
export type MeetingList = z.infer<typeof MeetingList>;

const About = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('task'), id: Id, name: z.string() }),
  z.object({ kind: z.literal('target'), id: Id, name: z.string() }),
]);

export const AgendaItem = z.object({
  id: Id,
  ordinal: z.number().int(),
  kind: z.enum(agendaKinds),
  title: z.string(),
  question: z.string().nullable(),
  agency: AgencyRef.nullable(),
  about: About.nullable(),
  outcome: z.enum(agendaOutcomes).nullable(),
  outcomeWords: z.string().nullable(),
});
export type AgendaItem = z.infer<typeof AgendaItem>;

/** GET /api/meetings/:id, and the answer of every act on a meeting. */
export const MeetingView = MeetingSummary.extend({
  place: z.string().nullable(),
  attendees: z.string().nullable(),
  reason: z.string().nullable(),
  agenda: z.array(AgendaItem),
  directiveList: z.array(DirectiveView.extend({ itemId: Id })),
  actions: z.array(z.enum(meetingActions)),
  /** The agenda may be changed. */
  mayPrepare: z.boolean(),
  /** Outcomes and directives may be taken down. */
  mayTakeDown: z.boolean(),
  leaders: z.array(PersonRef),
});
export type MeetingView = z.infer<typeof MeetingView>;

/** POST /api/meetings */
export const PlanMeeting = z.object({
  kind: z.enum(meetingKinds),
  title: z.string().trim().min(1).max(300),
  heldOn: DayText,
  place: z.string().trim().max(300).nullable(),
  chairId: Id,
  attendees: z.string().trim().max(2000).nullable(),
});
export type PlanMeeting = z.infer<typeof PlanMeeting>;

/** PUT /api/meetings/:id/agenda: the whole agenda in its order; an item that keeps its id keeps its outcome. */
export const AgendaDraft = z.object({
  id: Id.nullable(),
  kind: z.enum(agendaKinds),
  title: z.string().trim().min(1).max(500),
  question: z.string().trim().max(2000).nullable(),
  agencyId: Id.nullable(),
  taskId: Id.nullable(),
  targetId: Id.nullable(),
});
export type AgendaDraft = z.infer<typeof AgendaDraft>;
export const SetAgenda = z.object({ version: Version, items: z.array(AgendaDraft).max(60) });
export type SetAgenda = z.infer<typeof SetAgenda>;

/** GET /api/meetings/:id/proposed-items: what asks for a decision now and is not on the agenda yet. */
export const proposedReasons = ['overdue', 'declined', 'extension', 'paused'] as const;
export const ProposedItems = z.object({
  items: z.array(
    z.object({
      taskId: Id,
      title: z.string(),
      lead: AgencyRef.nullable(),
      reason: z.enum(proposedReasons),
      dueOn: DayText.nullable(),
      workingDaysLate: z.number().int().nullable(),
    }),
  ),
});
export type ProposedItems = z.infer<typeof ProposedItems>;

/** POST /api/meetings/:id/steps */
export const TakeMeetingStep = z.object({
  version: Version,
  action: z.enum(meetingActions),
  reason: z.string().trim().max(2000).optional(),
  notice: z.object({ number: z.string().trim().min(1).max(100), datedOn: DayText }).optional(),
});
export type TakeMeetingStep = z.infer<typeof TakeMeetingStep>;

/** PUT /api/meetings/:id/items/:itemId */
export const SettleItem = z.object({
  version: Version,
  outcome: z.enum(agendaOutcomes).nullable(),
  outcomeWords: z.string().trim().max(4000).nullable(),
});
export type SettleItem = z.infer<typeof SettleItem>;
export const ItemParams = z.object({
  id: z.coerce.number().int().positive(),
  itemId: z.coerce.number().int().positive(),
});

/** GET /api/meetings/:id/minutes?type=minutes|notice: a draft in Word. */
export const MinutesWish = z.object({ type: z.enum(['minutes', 'notice']) });
