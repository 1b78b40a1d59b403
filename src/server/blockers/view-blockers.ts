import type { BlockerView } from '#contract/blockers.ts';
import { allowedBlockerActions } from '#domain/blockers/blocker-workflow.ts';
import { judgeFollowedTask } from '#domain/tasks/time-class.ts';
import { loadCalendar } from '#server/calendar/index.ts';
import type { Context, Tx } from '#server/context.ts';
import { NotFound } from '#server/errors.ts';
import { type BlockerRow, listBlockerRows } from './blocker-queries.ts';

/** Completes rows with the owner's clock and what the actor may do. */
export async function viewBlockers(ctx: Context, tx: Tx, rows: readonly BlockerRow[]): Promise<BlockerView[]> {
  const calendar = await loadCalendar(tx, ctx.actor.provinceId);
  return rows.map((row) => {
    const state = row.state === 'withdrawn' ? 'cancelled' : row.answeredOn === null ? 'in-progress' : 'done';
    const time = judgeFollowedTask({ state, dueOn: row.answerBy, provedOn: row.answeredOn }, ctx.today, calendar);
    const facts = { state: row.state, agencyId: row.agency.id, ownerAgencyId: row.owner.id };
    return { ...row, ...time, actions: allowedBlockerActions(facts, ctx.actor) };
  });
}

export async function viewBlocker(ctx: Context, tx: Tx, id: number): Promise<BlockerView> {
  const [view] = await viewBlockers(
    ctx,
    tx,
    await listBlockerRows(tx, { provinceId: ctx.actor.provinceId, id }, ctx.today),
  );
  if (!view) throw new NotFound();
  return view;
}
