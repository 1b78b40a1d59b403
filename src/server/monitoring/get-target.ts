import type { TargetPageView } from '#contract/monitoring.ts';
import { type Context, inReadTransaction } from '../context.ts';
import { NotFound } from '../errors.ts';
import { judgeStatuses, neededOf } from './judge-statuses.ts';
import { loadProgrammeFigures } from './load-programme-figures.ts';
import { findTargetPlace, listNotes } from './queries.ts';

/** One target with its parts, its clause and what the agencies wrote beside its figures. */
export async function getTarget(ctx: Context, id: number, periodKey: string | undefined): Promise<TargetPageView> {
  const { place, notes } = await inReadTransaction(ctx, async (tx) => {
    const found = await findTargetPlace(tx, ctx.actor.provinceId, id);
    if (!found) throw new NotFound();
    return { place: found, notes: await listNotes(tx, id) };
  });
  const facts = await loadProgrammeFigures(ctx, place.programmeId, periodKey, id);
  const statuses = judgeStatuses(facts);
  const status = statuses.find(({ target }) => target.id === id);
  if (!status) throw new NotFound();
  const whole = statuses.find(({ target }) => target.id === status.target.wholeId)?.target;
  const seen = new Set(status.series.map((point) => point.periodKey));
  return {
    status,
    parts: statuses.filter(({ target }) => target.wholeId === id),
    whole: whole ? { id: whole.id, number: whole.number, name: whole.name } : null,
    clauseText: place.clauseText,
    notes: notes.filter((note) => seen.has(note.periodKey)),
    neededPerPeriod: neededOf(facts, status),
  };
}
