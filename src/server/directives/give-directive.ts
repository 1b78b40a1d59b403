import type { DirectiveView, GiveDirective } from '#contract/directives.ts';
import { isDay } from '#domain/calendar.ts';
import { hasRole } from '#domain/agencies/role.ts';
import { readSpoken } from '#domain/directives/read-spoken.ts';
import { isAgencyOn, listPeopleOfRole } from '#server/agencies/index.ts';
import { recordAudit } from '#server/audit/index.ts';
import { formatDay } from '#domain/calendar.ts';
import { type Context, inTransaction, type Tx } from '#server/context.ts';
import { NotFound, Refused } from '#server/errors.ts';
import { matchNames } from '#server/programme/index.ts';
import { runsProgrammes } from '#server/tasks/index.ts';
import { findItemMeeting, insertDirective, isThere } from './directive-queries.ts';
import { viewDirective } from './view-directive.ts';

/** Whose instruction it is: the leader's own, or that of the leader whom the officer names; in a meeting its chair's. */
async function findGiver(ctx: Context, tx: Tx, { givenById, agendaItemId }: GiveDirective): Promise<number> {
  const { actor, today } = ctx;
  const { may } = await runsProgrammes(ctx, tx);
  if (agendaItemId !== null) {
    const meeting = await findItemMeeting(tx, actor.provinceId, agendaItemId);
    if (!meeting) throw new NotFound();
    if (!may) throw new Refused('not-your-role');
    if (meeting.state !== 'in-session') throw new Refused('meeting-not-in-session');
    if (givenById === null) return meeting.chairId;
  }
  if (hasRole(actor, 'leader') && (givenById === null || givenById === actor.personId)) return actor.personId;
  if (!may) throw new Refused('not-your-role');
  const leaders = await listPeopleOfRole(tx, actor.provinceId, 'leader', today);
  if (givenById === null || !leaders.some(({ id }) => id === givenById)) throw new Refused('directive-giver-missing');
  return givenById;
}

/** What the leader names himself goes before what his words say; several agencies are a question for the officer. */
async function readWho(
  ctx: Context,
  tx: Tx,
  { words, leadAgencyId, dueOn }: GiveDirective,
): Promise<{ leadAgencyId: number | null; dueOn: string | null }> {
  if (dueOn !== null && !isDay(dueOn)) throw new Refused('due-day-malformed', { day: dueOn });
  const { provinceId } = ctx.actor;
  if (leadAgencyId !== null && !(await isAgencyOn(tx, provinceId, leadAgencyId, ctx.today))) {
    throw new Refused('agency-not-found', { day: formatDay(ctx.today) });
  }
  const spoken = readSpoken(words, Number(ctx.today.slice(0, 4)));
  const [lead, other] = spoken.leads;
  const match =
    lead !== undefined && other === undefined ? (await matchNames(ctx, tx, [lead], null)).get(lead) : undefined;
  const named = match?.kind === 'known' && !match.hasEnded ? match.agencyId : null;
  return { leadAgencyId: leadAgencyId ?? named, dueOn: dueOn ?? spoken.dueOn };
}

/** Takes down what a leader said beside a task or a figure, in a meeting, or on its own; an officer makes a task of it. */
export async function giveDirective(ctx: Context, wanted: GiveDirective): Promise<DirectiveView> {
  return inTransaction(ctx, async (tx) => {
    const { provinceId, personId } = ctx.actor;
    const givenById = await findGiver(ctx, tx, wanted);
    const { aboutTaskId, aboutTargetId, agendaItemId, words } = wanted;
    if (aboutTaskId !== null && aboutTargetId !== null) throw new Refused('directive-about-two');
    if (aboutTaskId !== null && !(await isThere(tx, 'task', provinceId, aboutTaskId))) throw new NotFound();
    if (aboutTargetId !== null && !(await isThere(tx, 'target', provinceId, aboutTargetId))) throw new NotFound();
    const id = await insertDirective(tx, {
      provinceId,
      words,
      givenById,
      givenAt: ctx.now,
      takenDownBy: personId,
      agendaItemId,
      aboutTaskId,
      aboutTargetId,
      ...(await readWho(ctx, tx, wanted)),
    });
    const detail = `Ghi ý kiến chỉ đạo: ${words}`;
    await recordAudit(ctx, tx, { action: 'directive.given', subjectKind: 'directive', subjectId: id, detail });
    return viewDirective(ctx, tx, id);
  });
}
