import type { AssignTarget, AssignTask } from '#contract/programme.ts';
import { isDated } from '../due-words.ts';
import type { AssignableRow } from './programme-filter.ts';

/** An assignment as it stands in the form. */
export interface AssignFields {
  readonly lead: number | null;
  readonly cooperating: readonly number[];
  readonly leader: number | null;
  readonly dueKind: AssignTask['dueKind'];
  readonly dueOn: string;
  readonly product: string;
}

export function openAssignForm(row: AssignableRow): AssignFields {
  const { item } = row;
  return {
    lead: item.lead?.id ?? null,
    cooperating: item.cooperating.map(({ id }) => id),
    leader: item.leaderInCharge?.id ?? null,
    dueKind: row.kind === 'task' ? row.item.due.kind : 'none',
    dueOn: row.kind === 'task' ? (row.item.due.dueOn ?? '') : '',
    product: row.kind === 'task' ? (row.item.product ?? '') : '',
  };
}

export function findAssignProblems(fields: AssignFields): ReadonlySet<'lead' | 'dueOn'> {
  const problems = new Set<'lead' | 'dueOn'>();
  if (fields.lead === null) problems.add('lead');
  if (isDated(fields.dueKind) && fields.dueOn === '') problems.add('dueOn');
  return problems;
}

export interface AssignRequest {
  readonly path: string;
  readonly body: AssignTarget | AssignTask;
}

/** What to send, or null while no lead is chosen. The lead never stands among those that cooperate. */
export function assignRequest(row: AssignableRow, fields: AssignFields): AssignRequest | null {
  if (fields.lead === null) return null;
  const shared = {
    version: row.item.version,
    leadAgencyId: fields.lead,
    cooperatingAgencyIds: fields.cooperating.filter((id) => id !== fields.lead),
    leaderInChargeId: fields.leader,
  };
  if (row.kind === 'target') return { path: `/api/targets/${row.item.id}/assignment`, body: shared };
  const body: AssignTask = {
    ...shared,
    product: fields.product.trim() || null,
    dueKind: fields.dueKind,
    dueOn: isDated(fields.dueKind) ? fields.dueOn || null : null,
  };
  return { path: `/api/tasks/${row.item.id}/assignment`, body };
}

/** The row to go on with: the next without a lead, from the top again at the end. */
export function nextToAssign(rows: readonly AssignableRow[], key: string): AssignableRow | null {
  const at = rows.findIndex((row) => row.key === key);
  const after = [...rows.slice(at + 1), ...rows.slice(0, Math.max(at, 0))];
  const lacking = after.find((row) => row.item.lead === null && !(row.kind === 'target' && row.item.wholeId !== null));
  return lacking ?? rows[at + 1] ?? null;
}
