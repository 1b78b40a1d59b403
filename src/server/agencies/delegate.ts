import type { CreateDelegation, DelegationView } from '#contract/agencies.ts';
import { formatDay, isDay } from '#domain/calendar.ts';
import { mayDelegate, mayHoldTogether } from '#domain/agencies/policy.ts';
import { recordAudit } from '#server/audit/index.ts';
import { inTransaction } from '#server/context.ts';
import type { Context } from '#server/context.ts';
import { Refused } from '#server/errors.ts';
import { insertDelegation, isEnabledPerson, listDelegations, listOwnRoles } from './delegation-queries.ts';

function refuseWrongDays(today: string, { from, to }: CreateDelegation): void {
  const malformed = [from, to].find((day) => !isDay(day));
  if (malformed !== undefined) throw new Refused('due-day-malformed', { day: malformed });
  if (to < from || to < today) throw new Refused('days-reversed', { from: formatDay(from) });
}

/** Lends one of one's own roles to a colleague of the same agency, for named days and on a written basis. */
export async function delegate(ctx: Context, wanted: CreateDelegation): Promise<DelegationView> {
  const { personId, provinceId, agencyId } = ctx.actor;
  const { toPersonId, role, basis } = wanted;
  refuseWrongDays(ctx.today, wanted);
  if (toPersonId === personId) throw new Refused('not-yourself');
  return inTransaction(ctx, async (tx) => {
    const ownRoles = await listOwnRoles(tx, personId, agencyId, ctx.today);
    if (!mayDelegate(ownRoles, role)) throw new Refused('role-not-yours');
    if (!(await isEnabledPerson(tx, provinceId, toPersonId))) throw new Refused('person-not-found');
    const theirs = await listOwnRoles(tx, toPersonId, agencyId, ctx.today);
    if (theirs.length === 0) throw new Refused('delegate-elsewhere');
    if (!mayHoldTogether([...theirs, role])) throw new Refused('auditor-alone');
    const id = await insertDelegation(tx, {
      fromPersonId: personId,
      toPersonId,
      agencyId,
      role,
      fromDay: wanted.from,
      toDay: wanted.to,
      basis,
    });
    const detail = `Ủy quyền vai trò từ ${formatDay(wanted.from)} đến ${formatDay(wanted.to)}: ${basis}`;
    await recordAudit(ctx, tx, { action: 'delegation.given', subjectKind: 'person', subjectId: toPersonId, detail });
    const [view] = await listDelegations(tx, personId, id);
    if (!view) throw new Error('the delegation just given is not there');
    return view;
  });
}
