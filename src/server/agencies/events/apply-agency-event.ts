import type { AgencyEventView, ApplyAgencyEvent } from '#contract/agency-events.ts';
import { formatDay } from '#domain/calendar.ts';
import type { AgencyEvent } from '#domain/agencies/events/agency-event.ts';
import { applyEvent } from '#domain/agencies/events/apply-event.ts';
import { mayRecordAgencyEvents } from '#domain/agencies/policy.ts';
import type { Register } from '#domain/agencies/register.ts';
import { recordAudit } from '#server/audit/index.ts';
import { type Context, inTransaction, type Tx } from '#server/context.ts';
import { Conflict, Refused } from '#server/errors.ts';
import { decideAgencyEvent, type DecidedEvent } from './decide-agency-event.ts';
import { eventSentences } from './event-sentences.ts';
import { insertEvent, listEvents } from './event-queries.ts';
import { makeAgencies } from './make-agencies.ts';
import { passDuties } from './pass-duties.ts';
import { withNumbers } from './read-event.ts';
import { lockRegister, saveRegister, saveSuccessions } from './register-queries.ts';
import { summariseEvent } from './summarise-event.ts';

/** Records what happened to agencies and passes their duties on, exactly as the preview showed it. */
export async function applyAgencyEvent(ctx: Context, wanted: ApplyAgencyEvent): Promise<AgencyEventView> {
  if (!mayRecordAgencyEvents(ctx.actor)) throw new Refused('not-your-role');
  const { provinceId } = ctx.actor;
  return inTransaction(ctx, async (tx) => {
    await lockRegister(tx, provinceId);
    const decided = await decideAgencyEvent(tx, provinceId, wanted.event);
    refuseWhatCannotBe(ctx, decided, wanted);

    const numbers = await makeAgencies(tx, provinceId, decided.event);
    const event = withNumbers(decided.event, numbers);
    const after = registerWith(decided.before, event);
    const eventId = await saveEvent(ctx, tx, { decided, event, after, roleIds: wanted.roleIds });
    await passDuties(ctx, tx, { decided, numbers, eventId, roleIds: wanted.roleIds });
    const [view] = await listEvents(tx, provinceId, { eventId });
    if (!view) throw new Error('the event just recorded is not there');
    const subjectId = changedAgencies(decided.before, after)[0] ?? ctx.actor.agencyId;
    const detail = `${view.summary}, hiệu lực ${formatDay(event.effectiveOn)} (${event.legalBasis.trim()})`;
    await recordAudit(ctx, tx, { action: `agency.event-recorded`, subjectKind: 'agency', subjectId, detail });
    return view;
  });
}

function refuseWhatCannotBe(ctx: Context, decided: DecidedEvent, { event, fingerprint }: ApplyAgencyEvent): void {
  const sentences = eventSentences(decided);
  if (sentences.length > 0) throw new Refused('agency-event-refused', {}, sentences);
  if (event.effectiveOn > ctx.today) throw new Refused('agency-event-early', { day: formatDay(event.effectiveOn) });
  if (fingerprint !== decided.fingerprint) throw new Conflict('agency-event-stale');
}

function registerWith(before: Register, event: AgencyEvent): Register {
  const outcome = applyEvent(before, event);
  if (!outcome.ok) throw new Error('an event that was decided is refused with its own numbers');
  return outcome.register;
}

/** The agencies that the event itself names, ends or begins, and those that come under another. */
function changedAgencies(before: Register, after: Register): number[] {
  const known = new Set(before.spans);
  const kept = new Set(after.spans);
  const spans = [...after.spans.filter((span) => !known.has(span)), ...before.spans.filter((span) => !kept.has(span))];
  return [...new Set(spans.map(({ agencyId }) => agencyId))];
}

interface Recorded {
  readonly decided: DecidedEvent;
  readonly event: AgencyEvent;
  readonly after: Register;
  readonly roleIds: readonly number[];
}

async function saveEvent(ctx: Context, tx: Tx, { decided, event, after, roleIds }: Recorded): Promise<number> {
  const { provinceId, personId } = ctx.actor;
  const { before, view, nameOf } = decided;
  const successions = after.successions.slice(before.successions.length);
  const successors = successions.map(({ successorId }) => successorId);
  const eventId = await insertEvent(tx, {
    provinceId,
    event,
    agencyIds: [...new Set([...changedAgencies(before, after), ...successors])],
    summary: summariseEvent(decided.event, nameOf),
    // What was chosen of the proposed roles is what passed.
    passed: { ...view, roles: view.roles.map((role) => ({ ...role, proposed: roleIds.includes(role.id) })) },
    personId,
    at: ctx.now,
  });
  await saveRegister(tx, { provinceId, before, after, eventId });
  await saveSuccessions(tx, successions, eventId);
  return eventId;
}
