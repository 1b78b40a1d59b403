import type { ReportMatrix } from '#contract/reporting.ts';
import { seesAllAgencies } from '#domain/agencies/role.ts';
import { type Context, inReadTransaction, type Tx } from '../context.ts';
import { listFormCells, listFormPeriods } from './form-cell-queries.ts';
import { type Matrix, matrixOf, viewMatrix } from './get-matrix.ts';

/** Every agency that fills the form × every period of the year that one may see. */
export async function getFormMatrix(ctx: Context, formId: number, year: number): Promise<ReportMatrix> {
  return inReadTransaction(ctx, async (tx) => viewMatrix(ctx, tx, await loadFormMatrix(ctx, tx, formId, year)));
}

/** Only the row of `only`, where it is given. */
export async function loadFormMatrix(
  ctx: Context,
  tx: Tx,
  formId: number,
  year: number,
  only?: number,
): Promise<Matrix> {
  const { provinceId } = ctx.actor;
  const agencyId = seesAllAgencies(ctx.actor) ? (only ?? null) : ctx.actor.agencyId;
  const periods = await listFormPeriods(tx, provinceId, formId, year);
  const cells = await listFormCells(tx, { provinceId, formId, year, agencyId });
  return matrixOf(ctx, tx, periods, cells);
}
