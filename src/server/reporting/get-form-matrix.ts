import type { ReportMatrix } from '#contract/reporting.ts';
import type { Standpoint } from '#domain/agencies/standpoint.ts';
import { type Context, inReadTransaction, type Tx } from '../context.ts';
import { listFormCells, listFormPeriods } from './form-cell-queries.ts';
import { askedRows, type Matrix, matrixOf, viewMatrix } from './get-matrix.ts';

/** Every agency that fills the form × every period of the year that one may see. */
export async function getFormMatrix(
  ctx: Context,
  formId: number,
  year: number,
  standpoint: Standpoint = 'was',
): Promise<ReportMatrix> {
  return inReadTransaction(ctx, async (tx) =>
    viewMatrix(ctx, tx, await loadFormMatrix(ctx, tx, formId, year), standpoint),
  );
}

/** Only the rows of `only`, where they are given. */
export async function loadFormMatrix(
  ctx: Context,
  tx: Tx,
  formId: number,
  year: number,
  only?: readonly number[],
): Promise<Matrix> {
  const { provinceId } = ctx.actor;
  const periods = await listFormPeriods(tx, provinceId, formId, year);
  const cells = await listFormCells(tx, { provinceId, formId, year, agencyIds: askedRows(ctx, only) });
  return matrixOf(ctx, tx, periods, cells);
}
