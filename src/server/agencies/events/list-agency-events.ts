import type { AgencyEventView } from '#contract/agency-events.ts';
import { type Context, inReadTransaction } from '#server/context.ts';
import { listEvents } from './event-queries.ts';

/** What has happened to the province's agencies, newest first. */
export async function listAgencyEvents(ctx: Context): Promise<AgencyEventView[]> {
  return inReadTransaction(ctx, async (tx) => listEvents(tx, ctx.actor.provinceId));
}
