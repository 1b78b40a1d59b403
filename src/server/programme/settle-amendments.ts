import type { Amendment } from '#contract/amendment.ts';
import type { CompiledAmendment } from '#domain/documents/compiled-amendment.ts';
import { amendItem, findConflicts, type AmendmentConflict } from '#domain/programme/amend-item.ts';
import { matchAmendments, type Candidate } from '#domain/programme/match-amendments.ts';
import type { ItemFacts, ProgrammeItem } from '#domain/programme/programme-item.ts';
import { findDueDay } from '#domain/tasks/due-day.ts';
import type { AmendmentRow } from './amendment-queries.ts';

/** An amendment with the item that it means today, and what stands there before and after it. */
export interface Settled {
  readonly row: AmendmentRow;
  readonly item: ProgrammeItem | null;
  readonly chosen: boolean;
  readonly candidates: readonly Candidate[];
  readonly before: ItemFacts | null;
  readonly after: ItemFacts | null;
  readonly conflicts: readonly AmendmentConflict[];
}

function factsOf(item: ProgrammeItem): ItemFacts {
  const { id: _id, number: _number, clausePath: _path, wholeId: _whole, ...facts } = item;
  return facts;
}

/** What is to be added, as an item would have it. */
function factsAdded({ target, task }: CompiledAmendment): ItemFacts | null {
  if (target) {
    const { name, comparator, value, valueMax, unit, denominator, asWritten, leads } = target;
    return { kind: 'target', name, comparator, value, valueMax, unit, denominator, asWritten, leads };
  }
  if (!task) return null;
  const { every: _every, ...due } = task.due;
  const { title: name, product, leads } = task;
  return { kind: 'task', name, product, due, dueOn: findDueDay(due), leads };
}

function afterOf({ kind, changes, ...reading }: CompiledAmendment, before: ItemFacts | null): ItemFacts | null {
  if (kind === 'add') return factsAdded({ kind, changes, ...reading });
  return before === null || kind === 'drop' ? null : amendItem(before, changes);
}

const isChosen = ({ targetId, taskId }: AmendmentRow, { kind, id }: ProgrammeItem) =>
  kind === 'target' ? id === targetId : id === taskId;

/** Works out what each open amendment means in the programme as it stands: a person's choice first, else the words. */
export function settleAmendments(rows: readonly AmendmentRow[], items: readonly ProgrammeItem[]): Settled[] {
  const matches = matchAmendments(
    rows.map(({ reading }) => reading),
    items,
  );
  return rows.map((row, index) => {
    const match = matches[index];
    const byPerson = items.find((item) => isChosen(row, item));
    const item = byPerson ?? match?.item ?? null;
    const before = item && factsOf(item);
    const after = afterOf(row.reading, before);
    const conflicts = item ? findConflicts(item, row.reading.changes) : (match?.conflicts ?? []);
    return { row, item, chosen: byPerson !== undefined, candidates: match?.candidates ?? [], before, after, conflicts };
  });
}

const refOf = ({ kind, id, number, name }: ProgrammeItem) => ({ kind, id, number, name });

function decidedView({ row }: Settled): Pick<Amendment, 'item' | 'before' | 'after' | 'conflicts'> {
  const { targetId, taskId, itemName, itemNumber, before, after, conflicts } = row;
  const id = targetId ?? taskId;
  const kind = targetId === null ? ('task' as const) : ('target' as const);
  const item = id === null ? null : { kind, id, number: itemNumber, name: itemName ?? '' };
  return { item, before, after, conflicts };
}

/** The amendment as the page shows it: an open one as it would be made today, a decided one as it was made. */
export function viewAmendment(settled: Settled, items: readonly ProgrammeItem[]): Amendment {
  const { row, item, chosen, candidates } = settled;
  const { id, clauseKey, reading, confidence, inForceOn, status, reason, decidedBy, decidedAt, version } = row;
  const open: Pick<Amendment, 'item' | 'before' | 'after' | 'conflicts'> = {
    item: item && refOf(item),
    before: settled.before && mutable(settled.before),
    after: settled.after && mutable(settled.after),
    conflicts: [...settled.conflicts],
  };
  const named = candidates.flatMap(({ kind, id: itemId, likeness }) => {
    const found = items.find((each) => each.kind === kind && each.id === itemId);
    return found ? [{ ...refOf(found), likeness }] : [];
  });
  return {
    id,
    clauseKey,
    confidence,
    inForceOn,
    status,
    reason,
    decidedBy,
    decidedAt,
    version,
    kind: reading.kind,
    asWritten: reading.asWritten,
    place: reading.place,
    name: reading.name,
    lines: [reading.lines[0], reading.lines[1]],
    reasons: [...reading.reasons],
    chosen,
    candidates: status === 'confirmed' ? [] : named,
    ...(status === 'confirmed' ? decidedView(settled) : open),
  };
}

/** The same facts as the contract has them: its lists may be written. */
export function mutable(facts: ItemFacts): NonNullable<Amendment['before']> {
  return { ...facts, leads: [...facts.leads] };
}
