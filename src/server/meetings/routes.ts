import * as contract from '#contract/meetings.ts';
import { IdParams } from '#contract/shapes.ts';
import type { App } from '#server/http.ts';
import { sendFile } from '#server/send-file.ts';
import { getMinutes } from './get-minutes.ts';
import { getProposedItems } from './get-proposed-items.ts';
import { listMeetings } from './list-meetings.ts';
import { planMeeting } from './plan-meeting.ts';
import { setAgenda } from './set-agenda.ts';
import { settleItem } from './settle-item.ts';
import { takeMeetingStep } from './take-meeting-step.ts';
import { getMeeting } from './view-meeting.ts';

const aMeeting = { response: { 200: contract.MeetingView } };

/** Meetings of the leadership: agenda, session, what was concluded. */
export function registerMeetings(app: App): void {
  app.get('/api/meetings', { schema: { response: { 200: contract.MeetingList } } }, async ({ ctx }) =>
    listMeetings(ctx),
  );
  app.post(
    '/api/meetings',
    { schema: { body: contract.PlanMeeting, response: { 201: contract.MeetingView } } },
    async ({ ctx, body }, reply) => reply.code(201).send(await planMeeting(ctx, body)),
  );
  app.get('/api/meetings/:id', { schema: { params: IdParams, ...aMeeting } }, async ({ ctx, params }) =>
    getMeeting(ctx, params.id),
  );
  app.put(
    '/api/meetings/:id/agenda',
    { schema: { params: IdParams, body: contract.SetAgenda, ...aMeeting } },
    async ({ ctx, params, body }) => setAgenda(ctx, params.id, body),
  );
  app.post(
    '/api/meetings/:id/steps',
    { schema: { params: IdParams, body: contract.TakeMeetingStep, ...aMeeting } },
    async ({ ctx, params, body }) => takeMeetingStep(ctx, params.id, body),
  );
  app.put(
    '/api/meetings/:id/items/:itemId',
    { schema: { params: contract.ItemParams, body: contract.SettleItem, ...aMeeting } },
    async ({ ctx, params, body }) => settleItem(ctx, params.id, params.itemId, body),
  );
  registerMeetingPapers(app);
}

function registerMeetingPapers(app: App): void {
  app.get(
    '/api/meetings/:id/proposed-items',
    { schema: { params: IdParams, response: { 200: contract.ProposedItems } } },
    async ({ ctx, params }) => getProposedItems(ctx, params.id),
  );
  app.get(
    '/api/meetings/:id/minutes',
    { schema: { params: IdParams, querystring: contract.MinutesWish } },
    async ({ ctx, params, query }, reply) => sendFile(reply, await getMinutes(ctx, params.id, query.type)),
  );
}
