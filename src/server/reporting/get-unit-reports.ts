import type { UnitReports } from '#contract/reporting.ts';
import { seesAllAgencies } from '#domain/agencies/role.ts';
import { mayExempt } from '#domain/reporting/exemption.ts';
import { type Context, inReadTransaction, type Tx } from '../context.ts';
import { NotFound } from '../errors.ts';
import { listProgrammeIds } from './desk-queries.ts';
import { findConsolidatingAgency } from './exemption-queries.ts';
import { listAskedForms } from './form-cell-queries.ts';
import { loadFormMatrix } from './get-form-matrix.ts';
import { loadMatrix, type Matrix } from './get-matrix.ts';
import { findUnit, listReportingYears } from './unit-queries.ts';

/** All reports of one agency, whoever asks for them: what was due, what is due now and what is to come. */
export async function getUnitReports(ctx: Context, agencyId: number): Promise<UnitReports> {
  return inReadTransaction(ctx, async (tx) => {
    const { provinceId } = ctx.actor;
    const agency = await findUnit(tx, provinceId, agencyId, ctx.today);
    if (!agency || !(seesAllAgencies(ctx.actor) || agencyId === ctx.actor.agencyId)) throw new NotFound();
    const matrices: Matrix[] = [];
    for (const id of await listProgrammeIds(tx, provinceId)) matrices.push(await loadMatrix(ctx, tx, id, agencyId));
    const reports = [...matrices, ...(await loadForms(ctx, tx, agencyId))].flatMap(({ rows }) => rows);
    return {
      agency,
      today: ctx.today,
      reports: reports.sort((a, b) => (a.submissionDueOn < b.submissionDueOn ? 1 : -1)),
      mayExempt: mayExempt(ctx.actor, await findConsolidatingAgency(tx, provinceId, ctx.today)),
    };
  });
}

async function loadForms(ctx: Context, tx: Tx, agencyId: number): Promise<Matrix[]> {
  const { provinceId } = ctx.actor;
  const matrices: Matrix[] = [];
  for (const year of await listReportingYears(tx, provinceId)) {
    for (const id of await listAskedForms(tx, { provinceId, agencyId, year }))
      matrices.push(await loadFormMatrix(ctx, tx, id, year, agencyId));
  }
  return matrices;
}
