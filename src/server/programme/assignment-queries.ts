import type { Db } from '#server/db/database.ts';

/** What is assigned: a target or a task. */
export type Assigned = { targetId: number; taskId: null } | { targetId: null; taskId: number };

export interface AssignedAgencies {
  leadAgencyId: number | null;
  cooperatingAgencyIds: readonly number[];
}

export interface Assigning {
  provinceId: number;
  personId: number;
  at: string;
}

interface AssignmentRow {
  id: number;
  agency_id: number;
  part: 'lead' | 'cooperating';
}

export async function listAssignments(db: Db, { targetId, taskId }: Assigned): Promise<AssignmentRow[]> {
  return db
    .selectFrom('assignment')
    .select(['id', 'agency_id', 'part'])
    .where(targetId === null ? 'task_id' : 'target_id', '=', targetId ?? taskId)
    .where('ended_at', 'is', null)
    .execute();
}

/** Puts these agencies in place of those before; what ends keeps its row, closed, and what stays is left alone. */
export async function replaceAssignments(
  db: Db,
  item: Assigned,
  { leadAgencyId, cooperatingAgencyIds }: AssignedAgencies,
  { provinceId, personId, at }: Assigning,
): Promise<void> {
  const wanted = [
    ...(leadAgencyId === null ? [] : [{ agency_id: leadAgencyId, part: 'lead' as const }]),
    ...cooperatingAgencyIds.map((agency_id) => ({ agency_id, part: 'cooperating' as const })),
  ];
  const current = await listAssignments(db, item);
  const same = (one: Omit<AssignmentRow, 'id'>, other: Omit<AssignmentRow, 'id'>): boolean =>
    one.agency_id === other.agency_id && one.part === other.part;
  const ended = current.filter((row) => !wanted.some((one) => same(one, row))).map(({ id }) => id);
  const begun = wanted.filter((one) => !current.some((row) => same(one, row)));
  if (ended.length > 0) await db.updateTable('assignment').set({ ended_at: at }).where('id', 'in', ended).execute();
  const rows = begun.map((one) => ({
    ...one,
    province_id: provinceId,
    target_id: item.targetId,
    task_id: item.taskId,
    assigned_by: personId,
    assigned_at: at,
  }));
  if (rows.length > 0) await db.insertInto('assignment').values(rows).execute();
}

export interface TargetChange {
  id: number;
  leaderInChargeId: number | null;
}

export async function saveTargetAssignment(db: Db, { id, leaderInChargeId }: TargetChange): Promise<void> {
  await db
    .updateTable('target')
    .set((row) => ({ leader_in_charge_id: leaderInChargeId, version: row('version', '+', 1) }))
    .where('id', '=', id)
    .execute();
}

export interface LockedTarget {
  id: number;
  number: string;
  name: string;
  version: number;
  withdrawnOn: string | null;
}

/** Finds a target of the province and keeps others from assigning it meanwhile. */
export async function findTargetToAssign(db: Db, provinceId: number, id: number): Promise<LockedTarget | undefined> {
  return db
    .selectFrom('target')
    .select(['id', 'number', 'name', 'version', 'withdrawn_on as withdrawnOn'])
    .where('id', '=', id)
    .where('province_id', '=', provinceId)
    .forUpdate()
    .executeTakeFirst();
}
