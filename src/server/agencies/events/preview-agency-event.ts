import type { AgencyEventPreview, AgencyEventRequest } from '#contract/agency-events.ts';
import { mayRecordAgencyEvents } from '#domain/agencies/policy.ts';
import { agencyOn } from '#domain/agencies/register.ts';
import { type Context, inReadTransaction } from '#server/context.ts';
import { Refused } from '#server/errors.ts';
import { decideAgencyEvent, type DecidedEvent } from './decide-agency-event.ts';
import { eventSentences } from './event-sentences.ts';

/** What an event would do, listed and counted, before anybody records it. Changes nothing, and may ask about a day to come. */
export async function previewAgencyEvent(ctx: Context, asked: AgencyEventRequest): Promise<AgencyEventPreview> {
  if (!mayRecordAgencyEvents(ctx.actor)) throw new Refused('not-your-role');
  const decided = await inReadTransaction(ctx, async (tx) => decideAgencyEvent(tx, ctx.actor.provinceId, asked));
  return {
    problems: eventSentences(decided).map(({ code, message }) => ({ code, message })),
    after: agenciesAfter(decided),
    ending: decided.passings.filter(({ ends }) => ends).map(({ agencyId }) => decided.nameOf(agencyId)),
    passed: decided.view,
    fingerprint: decided.fingerprint,
    dayHasCome: asked.effectiveOn <= ctx.today,
  };
}

function agenciesAfter({ before, after, nameOf, event }: DecidedEvent): AgencyEventPreview['after'] {
  const known = new Set(before.spans);
  return after.spans
    .filter((span) => !known.has(span) && span.until === null)
    .map(({ agencyId, name, shortName, parentId }) => ({
      id: agencyId > 0 ? agencyId : null,
      name,
      shortName,
      parent: parentId === null ? null : (agencyOn(after, parentId, event.effectiveOn)?.name ?? nameOf(parentId).name),
      isNew: agencyId < 0,
    }));
}
