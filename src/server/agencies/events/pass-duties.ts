import { formatPeriod } from '#domain/reporting/period.ts';
import { recordAudit } from '#server/audit/index.ts';
import type { Context, Tx } from '#server/context.ts';
import type { DecidedEvent } from './decide-agency-event.ts';
import { type Passer, passReport, passRoles, saveAssignments } from './pass-duties-queries.ts';

interface Passing {
  readonly decided: DecidedEvent;
  /** The numbers of new agencies. */
  readonly numbers: ReadonlyMap<number, number>;
  readonly eventId: number;
  readonly roleIds: readonly number[];
}

/** Assignments, open sheets and the chosen people go to the heirs; the register has taken care of functions and subordinates. */
export async function passDuties(ctx: Context, tx: Tx, { decided, numbers, eventId, roleIds }: Passing): Promise<void> {
  const { passed, event } = decided;
  const { provinceId, personId } = ctx.actor;
  const by: Passer = { provinceId, eventId, effectiveOn: event.effectiveOn, personId, at: ctx.now };
  const numbered = (id: number | null) => (id === null ? null : (numbers.get(id) ?? id));
  const assignments = passed.assignments.map((each) => ({ ...each, heirId: numbered(each.heirId) }));
  if (assignments.length > 0) await saveAssignments(tx, assignments, by);
  for (const each of passed.reports.filter(({ act }) => act === 'passes' || act === 'joins')) {
    const subjectId = await passReport(tx, { ...each, heirId: numbered(each.heirId) }, by);
    const detail = `Chuyển báo cáo ${formatPeriod(each.report.periodKey)} đang lập của ${decided.nameOf(each.report.agencyId).name} sang cơ quan kế tục`;
    await recordAudit(ctx, tx, { action: 'report.passed', subjectKind: 'report', subjectId, detail });
  }
  const people = passed.roles.flatMap(({ role, heirId }) => {
    const heir = numbered(heirId);
    return heir !== null && roleIds.includes(role.id) ? [{ id: role.id, heirId: heir }] : [];
  });
  if (people.length > 0) await passRoles(tx, people, by);
}
