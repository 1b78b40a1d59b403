import type { WarningList, WarningView } from '#contract/warnings.ts';
import { decideAcknowledgement, decideEnd, type WarningFacts } from '#domain/monitoring/warnings/warning-policy.ts';
import { type Context, inReadTransaction, type Tx } from '#server/context.ts';
import { NotFound } from '#server/errors.ts';
import { runsProgrammes } from '#server/tasks/index.ts';
import { findProgramme } from '../queries.ts';
import { listWarningRows, listWarningRules, lockWarning, type WarningRow } from './warning-queries.ts';

/** The warnings of a programme that the actor may see: all of them, or those that his agency owns. */
export async function listWarnings(ctx: Context, programmeId: number): Promise<WarningList> {
  return inReadTransaction(ctx, async (tx) => {
    if (!(await findProgramme(tx, ctx.actor.provinceId, programmeId))) throw new NotFound();
    const { officeAgencyId } = await runsProgrammes(ctx, tx);
    const rows = await listWarningRows(tx, programmeId, ctx.today);
    const views = rows.map((row) => viewOf(ctx, row, officeAgencyId));
    const rules = await listWarningRules(tx, ctx.actor.provinceId, ctx.today);
    return { open: views.filter(({ end }) => end === null), ended: views.filter(({ end }) => end !== null), rules };
  });
}

/** What the policy wants to know of a warning. */
export function factsOf(row: WarningRow, officeAgencyId: number | null): WarningFacts {
  return {
    ownerAgencyId: row.owner?.id ?? null,
    acknowledged: row.acknowledgement !== null,
    ended: row.end !== null,
    officeAgencyId,
  };
}

function viewOf(ctx: Context, { programmeId: _, ...row }: WarningRow, officeAgencyId: number | null): WarningView {
  const facts = factsOf({ ...row, programmeId: 0 }, officeAgencyId);
  return {
    ...row,
    mayAcknowledge: decideAcknowledgement(facts, ctx.actor).ok,
    mayEnd: decideEnd(facts, ctx.actor, 'any').ok,
  };
}

/** The warning as it stands after a verb, in the verb's own transaction. */
export async function viewWarning(ctx: Context, tx: Tx, id: number): Promise<WarningView> {
  const row = await lockWarning(tx, id, ctx.today);
  if (!row) throw new NotFound();
  return viewOf(ctx, row, (await runsProgrammes(ctx, tx)).officeAgencyId);
}
