import type { ReportSummary, UnitReports } from '#contract/reporting.ts';
import { seesAllAgencies } from '#domain/agencies/role.ts';
import type { Standpoint } from '#domain/agencies/standpoint.ts';
import { FIRST_DAY, heirOf, predecessorsOf } from '#domain/agencies/successors.ts';
import { mayExempt } from '#domain/reporting/exemption.ts';
import { loadRegister } from '../agencies/index.ts';
import { type Context, inReadTransaction, type Tx } from '../context.ts';
import { NotFound } from '../errors.ts';
import { listProgrammeIds } from './desk-queries.ts';
import { findConsolidatingAgency } from './exemption-queries.ts';
import { listAskedForms } from './form-cell-queries.ts';
import { loadFormMatrix } from './get-form-matrix.ts';
import { loadMatrix, type Matrix } from './get-matrix.ts';
import { currentRef, showNow } from './show-now.ts';
import { findUnit, listReportingYears } from './unit-queries.ts';

/** All reports of one agency, whoever asks for them: what was due, what is due now and what is to come. */
export async function getUnitReports(
  ctx: Context,
  agencyId: number,
  standpoint: Standpoint = 'was',
): Promise<UnitReports> {
  return inReadTransaction(ctx, async (tx) => {
    const { provinceId } = ctx.actor;
    const agency = await findUnit(tx, provinceId, agencyId, ctx.today);
    if (!agency || !(seesAllAgencies(ctx.actor) || agencyId === ctx.actor.agencyId)) throw new NotFound();
    const register = await loadRegister(tx, provinceId);
    const predecessors = predecessorsOf(register, agencyId, ctx.today);
    const heirId = heirOf(register, agencyId, FIRST_DAY, ctx.today);
    const asked = standpoint === 'now' ? [agencyId, ...predecessors] : [agencyId];
    const reported = await loadReports(ctx, tx, asked);
    const reports = standpoint === 'now' ? showNow(register, reported, ctx.today).rows : reported;
    return {
      agency,
      today: ctx.today,
      predecessors: predecessors.flatMap((id) => currentRef(register, id) ?? []),
      heir: heirId === agencyId ? null : currentRef(register, heirId),
      reports: reports
        .filter((report) => report.agency.id === agencyId)
        .toSorted((one, other) => other.submissionDueOn.localeCompare(one.submissionDueOn)),
      mayExempt: mayExempt(ctx.actor, await findConsolidatingAgency(tx, provinceId, ctx.today)),
    };
  });
}

async function loadReports(ctx: Context, tx: Tx, agencyIds: readonly number[]): Promise<ReportSummary[]> {
  const { provinceId } = ctx.actor;
  const matrices: Matrix[] = [];
  for (const id of await listProgrammeIds(tx, provinceId)) matrices.push(await loadMatrix(ctx, tx, id, agencyIds));
  for (const year of await listReportingYears(tx, provinceId)) {
    for (const id of await listAskedForms(tx, { provinceId, agencyIds, year }))
      matrices.push(await loadFormMatrix(ctx, tx, id, year, agencyIds));
  }
  return matrices.flatMap(({ rows }) => rows);
}
