import type { CompiledAmendment } from '#domain/documents/compiled-amendment.ts';
import type { ItemFacts } from '#domain/programme/programme-item.ts';
import type { Context } from '#server/context.ts';
import type { Tx } from '#server/db/database.ts';
import { Refused } from '#server/errors.ts';
import {
  insertAcceptedProposal,
  rewriteTarget,
  rewriteTask,
  withdrawTarget,
  withdrawTask,
} from './amendment-effect-queries.ts';
import type { AmendmentRow } from './amendment-queries.ts';
import { type Assigned, listAssignments, replaceAssignments } from './assignment-queries.ts';
import { enterItem } from './enter-item.ts';
import { matchNames } from './named-agencies.ts';
import { findEnd } from './programme-item-queries.ts';
import { ruleProblems } from './proposal-content.ts';
import { readTarget, readTask } from './reading.ts';
import type { Settled } from './settle-amendments.ts';

/** What was done: in which item, and how it stands now. */
export interface Effect {
  readonly item: Assigned;
  readonly after: ItemFacts | null;
}

/** Puts the new lead in place of the old one; whoever cooperates goes on, unless it is the new lead. */
async function changeLead(ctx: Context, tx: Tx, item: Assigned, names: readonly string[], issuedOn: string | null) {
  const [name, second] = names;
  const match = name === undefined ? undefined : (await matchNames(ctx, tx, [name], issuedOn)).get(name);
  if (second !== undefined || match?.kind !== 'known' || match.hasEnded) {
    throw new Refused('amended-lead-unknown', { name: names.join(', ') });
  }
  const cooperating = (await listAssignments(tx, item)).filter(({ part }) => part === 'cooperating');
  const cooperatingAgencyIds = cooperating.map(({ agency_id }) => agency_id).filter((id) => id !== match.agencyId);
  const { provinceId, personId } = ctx.actor;
  const agencies = { leadAgencyId: match.agencyId, cooperatingAgencyIds };
  await replaceAssignments(tx, item, agencies, { provinceId, personId, at: ctx.now });
  return [match.name];
}

function refuseUnjudgeable(after: ItemFacts): void {
  if (after.kind === 'target' && after.value === null && after.comparator !== 'complete') {
    throw new Refused('amendment-empty');
  }
  const problems = after.kind === 'target' ? ruleProblems(after, 'after') : [];
  if (problems.length > 0) throw new Refused('invalid-request', {}, problems);
}

const sameFacts = (one: ItemFacts, other: ItemFacts) => JSON.stringify(one) === JSON.stringify(other);

async function change(ctx: Context, tx: Tx, { row, item, before, after }: Settled): Promise<Effect> {
  if (!item || !before || !after) throw new Refused('amendment-undecided');
  if (sameFacts(before, after)) throw new Refused('amendment-empty');
  refuseUnjudgeable(after);
  const place = placeOf(item);
  const isLeadChanged = before.leads.join() !== after.leads.join();
  const leads = isLeadChanged ? await changeLead(ctx, tx, place, after.leads, row.documentIssuedOn) : after.leads;
  if (after.kind === 'target') await rewriteTarget(tx, item.id, after);
  else await rewriteTask(tx, item.id, after);
  return { item: place, after: { ...after, leads } };
}

const placeOf = ({ kind, id }: { kind: 'target' | 'task'; id: number }): Assigned =>
  kind === 'target' ? { targetId: id, taskId: null } : { targetId: null, taskId: id };

async function drop(tx: Tx, { item }: Settled, on: string): Promise<Effect> {
  if (!item) throw new Refused('amendment-undecided');
  if (item.kind === 'target') await withdrawTarget(tx, item.id, on);
  else await withdrawTask(tx, item.id, on);
  return { item: placeOf(item), after: null };
}

function contentOf({ target, task, lines }: CompiledAmendment, targets: number) {
  const parts = (target?.parts ?? []).map((part) => ({ ...part, lines, parts: [] }));
  if (target) return readTarget({ ...target, lines, parts }, targets).content;
  if (task) return readTask({ ...task, lines, reasons: task.reasons ?? [] }, 0).content;
  throw new Refused('amendment-empty');
}

/** Adds an item by the way of every accepted proposal, at the end of the programme. */
async function add(ctx: Context, tx: Tx, { row, after }: Settled): Promise<Effect> {
  const { documentId, clauseKey, programmeId, reading, confidence } = row;
  const end = await findEnd(tx, programmeId);
  const content = contentOf(reading, end.targets);
  const decided = { decidedBy: ctx.actor.personId, decidedAt: ctx.now };
  const id = await insertAcceptedProposal(tx, { documentId, clauseKey, content, confidence, ...decided });
  const proposal = { id, documentId, clauseKey, ordinal: end.place + 1, content, confidence };
  const accepted = { ...proposal, origin: 'machine', status: 'accepted', version: 1, corrected: false } as const;
  return { item: await enterItem(ctx, tx, accepted, programmeId), after };
}

/** Makes the change in the programme; nothing is deleted, and what it was stays in the amendment's own row. */
export async function applyAmendment(ctx: Context, tx: Tx, settled: Settled, inForceOn: string): Promise<Effect> {
  const { kind }: AmendmentRow['reading'] = settled.row.reading;
  if (kind === 'add') return add(ctx, tx, settled);
  return kind === 'drop' ? drop(tx, settled, inForceOn) : change(ctx, tx, settled);
}
