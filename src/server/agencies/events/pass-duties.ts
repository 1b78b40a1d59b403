import { formatPeriod } from '#domain/reporting/period.ts';
import { recordAudit } from '#server/audit/index.ts';
import type { Context, Tx } from '#server/context.ts';
import type { Passed } from '#domain/agencies/duties/decide-passing.ts';
import type { DecidedEvent } from './decide-agency-event.ts';
import { saveDuties, saveFormHeir } from './owed-queries.ts';
import { beginPassed, type Passer, passReport, passRoles, saveAssignments } from './pass-duties-queries.ts';

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
  await passOwedReports(tx, passed, { by, numbered });
  const people = passed.roles.flatMap(({ role, heirId }) => {
    const heir = numbered(heirId);
    return heir !== null && roleIds.includes(role.id) ? [{ id: role.id, heirId: heir }] : [];
  });
  if (people.length > 0) await passRoles(tx, people, by);
}

interface Receiving {
  readonly by: Passer;
  readonly numbered: (id: number | null) => number | null;
}

async function passOwedReports(tx: Tx, { duties, forms }: Passed, { by, numbered }: Receiving): Promise<void> {
  const kept = duties.map(({ owed, heirId }) => ({ owed, heirId: numbered(heirId) }));
  if (kept.length > 0) await saveDuties(tx, kept, by.eventId);
  for (const { owed, heirId } of kept) {
    const { formId, periodId, agencyId, reportId } = owed;
    // The route counts whoever has the sheet: one that nobody has begun is begun for the heir.
    if (formId !== null && heirId !== null && reportId === null)
      await beginPassed(tx, { formId, periodId, agencyId, heirId }, by);
  }
  for (const { form, heirId } of forms)
    await saveFormHeir(tx, { formId: form.formId, heirId: numbered(heirId) ?? heirId }, by);
}
