import type { ReportMatrix } from '#contract/reporting.ts';
import { seesAllAgencies } from '#domain/agencies/role.ts';
import { type Context, inReadTransaction, type Tx } from '../context.ts';
import { listFormCells, listFormPeriods } from './form-cell-queries.ts';
import { type Matrix, matrixOf } from './get-matrix.ts';
import { periodView } from './period-view.ts';

/** Every agency that fills the form × every period of the year that one may see. */
export async function getFormMatrix(ctx: Context, formId: number, year: number): Promise<ReportMatrix> {
  const { periods, rows } = await inReadTransaction(ctx, async (tx) => loadFormMatrix(ctx, tx, formId, year));
  return { periods: periods.map(periodView), rows };
}

export async function loadFormMatrix(ctx: Context, tx: Tx, formId: number, year: number): Promise<Matrix> {
  const { provinceId } = ctx.actor;
  const agencyId = seesAllAgencies(ctx.actor) ? null : ctx.actor.agencyId;
  const periods = await listFormPeriods(tx, provinceId, formId, year);
  const cells = await listFormCells(tx, { provinceId, formId, year, agencyId });
  return matrixOf(ctx, tx, periods, cells);
}
