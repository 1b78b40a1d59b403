import type { DirectiveView } from '#contract/directives.ts';
import { allowedDirectiveActions } from '#domain/directives/directive-workflow.ts';
import { readSpoken } from '#domain/directives/read-spoken.ts';
import { findAgencyOfFunction } from '#server/agencies/index.ts';
import type { Context, Tx } from '#server/context.ts';
import { NotFound } from '#server/errors.ts';
import { type DirectiveRow, listDirectiveRows } from './directive-queries.ts';

/** Completes rows with what their words hold and what the actor may do. */
export async function viewDirectives(ctx: Context, tx: Tx, rows: readonly DirectiveRow[]): Promise<DirectiveView[]> {
  const officeAgencyId = await findAgencyOfFunction(tx, ctx.actor.provinceId, 'programme-office', ctx.today);
  const year = Number(ctx.today.slice(0, 4));
  return rows.map((row) => ({
    ...row,
    orders: row.state === 'given' ? readSpoken(row.words, year).orders : 1,
    actions: allowedDirectiveActions({ state: row.state, givenById: row.givenBy.id, officeAgencyId }, ctx.actor),
  }));
}

export async function viewDirective(ctx: Context, tx: Tx, id: number): Promise<DirectiveView> {
  const rows = await listDirectiveRows(tx, { provinceId: ctx.actor.provinceId, id }, ctx.today);
  const [view] = await viewDirectives(ctx, tx, rows);
  if (!view) throw new NotFound();
  return view;
}
