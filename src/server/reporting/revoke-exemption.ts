import type { ExemptedReport, RevokeExemption } from '#contract/exemption.ts';
import { mayExempt } from '#domain/reporting/exemption.ts';
import { formatPeriod } from '#domain/reporting/period.ts';
import { hasRole } from '#domain/agencies/role.ts';
import { recordAudit } from '../audit/index.ts';
import { type Context, inTransaction } from '../context.ts';
import { Conflict, NotFound, Refused } from '../errors.ts';
import { endExemption, findConsolidatingAgency, findExemption } from './exemption-queries.ts';

/** Takes an exemption back: the report is expected again by the day on which it always was. */
export async function revokeExemption(
  ctx: Context,
  id: number,
  { version, reason }: RevokeExemption,
): Promise<ExemptedReport> {
  return inTransaction(ctx, async (tx) => {
    const exemption = await findExemption(tx, id);
    if (!exemption) throw new NotFound();
    const { provinceId, personId } = ctx.actor;
    if (!hasRole(ctx.actor, 'consolidator')) throw new Refused('not-your-role');
    if (!mayExempt(ctx.actor, await findConsolidatingAgency(tx, provinceId, ctx.today)))
      throw new Refused('not-your-agency');
    const revoked = { because: reason, by: personId, at: ctx.now };
    if (exemption.revoked || !(await endExemption(tx, id, version, revoked))) throw new Conflict();
    await recordAudit(ctx, tx, {
      action: 'report.exemption-revoked',
      subjectKind: 'exemption',
      subjectId: id,
      detail: `Thôi miễn ${exemption.agencyName} báo cáo ${formatPeriod(exemption.periodKey)} (${exemption.askerName}): ${reason}`,
    });
    return { id, version: version + 1 };
  });
}
