import type { ExemptedReport, ExemptReport } from '#contract/exemption.ts';
import { findExemptionRefusal } from '#domain/reporting/exemption.ts';
import { formatPeriod } from '#domain/reporting/period.ts';
import { recordAudit } from '../audit/index.ts';
import { type Context, inTransaction, type Tx } from '../context.ts';
import { NotFound, Refused } from '../errors.ts';
import { findConsolidatingAgency, insertExemption } from './exemption-queries.ts';
import { loadFormMatrix } from './get-form-matrix.ts';
import { loadMatrix } from './get-matrix.ts';

/** Whoever consolidates excuses an agency from one report: it is expected no more, and neither late nor missing. */
export async function exemptReport(ctx: Context, wanted: ExemptReport): Promise<ExemptedReport> {
  return inTransaction(ctx, async (tx) => {
    const { period, report } = await findAsked(ctx, tx, wanted);
    const { provinceId, personId } = ctx.actor;
    const facts = {
      consolidatingAgencyId: await findConsolidatingAgency(tx, provinceId, ctx.today),
      owed: report.timeliness.class !== 'not-owed',
      handedIn: report.handedInAt !== null,
    };
    const refusal = findExemptionRefusal(facts, ctx.actor, wanted.reason);
    if (refusal) throw new Refused(refusal);

    const reason = wanted.reason.trim();
    const place = { provinceId, ...wanted, periodId: period.id };
    const id = await insertExemption(tx, place, { reason, by: personId, at: ctx.now });
    if (id === undefined) throw new Refused('exempt-already');
    await recordAudit(ctx, tx, {
      action: 'report.exempted',
      subjectKind: 'exemption',
      subjectId: id,
      detail: `Miễn ${report.agency.shortName} báo cáo ${formatPeriod(period.key)} (${report.formName}): ${reason}`,
    });
    return { id, version: 1 };
  });
}

/** The cell of the matrix that is meant; what the person cannot see there does not exist for him. */
async function findAsked(ctx: Context, tx: Tx, { programmeId, formId, periodKey, agencyId }: ExemptReport) {
  const { periods, rows } =
    programmeId === null
      ? await loadFormMatrix(ctx, tx, formId ?? 0, Number(periodKey.slice(0, 4)), [agencyId])
      : await loadMatrix(ctx, tx, programmeId, [agencyId]);
  const period = periods.find(({ key }) => key === periodKey);
  if (!period) throw new NotFound('period-not-found');
  const report = rows.find((row) => row.periodKey === periodKey && row.agency.id === agencyId);
  if (!report) throw new Refused('exempt-nothing-owed');
  return { period, report };
}
