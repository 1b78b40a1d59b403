import { compareDecimals } from '#domain/decimal.ts';
import type { FieldChange, Figure } from '#domain/documents/compiled-amendment.ts';
import type { Due } from '#domain/documents/compiled-decision.ts';
import { findDueDay } from '#domain/tasks/due-day.ts';
import type { ItemFacts, TargetFacts, TaskFacts } from './programme-item.ts';
import type { Comparator } from './target.ts';

/** What a decision says of the old state, and what the programme holds instead. */
export interface AmendmentConflict {
  readonly field: FieldChange['field'] | 'already-there';
  readonly said: string;
  readonly held: string;
}

/** A bare number in place of "tăng 7,5-8%" is a growth by that much; in place of any other range it is to be reached. */
function comparatorAfter(held: TargetFacts, to: Figure): Comparator {
  if (to.comparator !== null) return to.comparator;
  if (held.comparator !== 'range' && held.comparator !== 'complete') return held.comparator;
  if (/^tăng|\stăng\s/iu.test(held.asWritten)) return 'increase_by';
  return /^giảm|\sgiảm\s/iu.test(held.asWritten) ? 'decrease_by' : 'eq';
}

function amendTarget(held: TargetFacts, change: FieldChange): TargetFacts {
  const { field, to } = change;
  if (field === 'figure') {
    const { value, valueMax, asWritten } = to;
    const comparator = valueMax !== null ? 'range' : comparatorAfter(held, to);
    const denominator = to.denominator ?? (to.unit === held.unit ? held.denominator : null);
    return { ...held, comparator, value, valueMax, unit: to.unit ?? held.unit, denominator, asWritten };
  }
  if (field === 'lead') return { ...held, leads: to };
  if (field === 'name') return { ...held, name: to };
  if (field === 'words')
    return { ...held, ...reworded(held, change), asWritten: held.asWritten.replaceAll(change.from, to) };
  return held;
}

function amendTask(held: TaskFacts, change: FieldChange): TaskFacts {
  const { field, to } = change;
  if (field === 'due') {
    const { every: _every, ...due } = to;
    return { ...held, due, dueOn: findDueDay(due) };
  }
  if (field === 'lead') return { ...held, leads: to };
  if (field === 'name') return { ...held, name: to };
  if (field === 'product') return { ...held, product: to };
  if (field === 'words')
    return { ...held, ...reworded(held, change), product: held.product?.replaceAll(change.from, to) ?? null };
  return held;
}

function reworded({ name, leads }: ItemFacts, { from, to }: { readonly from: string; readonly to: string }) {
  return { name: name.replaceAll(from, to), leads: leads.map((lead) => (lead === from ? to : lead)) };
}

/** The item as it stands after these changes; what they do not speak of goes on as it was. */
export function amendItem(held: ItemFacts, changes: readonly FieldChange[]): ItemFacts {
  return held.kind === 'target' ? changes.reduce(amendTarget, held) : changes.reduce(amendTask, held);
}

const sameFigure = (one: string | null, other: string | null) =>
  one === null || other === null ? one === other : compareDecimals(one, other) === 0;

function figureDiffers(held: TargetFacts, said: Figure): boolean {
  const isSame = sameFigure(held.value, said.value) && sameFigure(held.valueMax, said.valueMax);
  return !isSame || (said.unit !== null && held.unit !== null && said.unit !== held.unit);
}

function dueDiffers(held: TaskFacts, said: Due): boolean {
  const day = findDueDay(said);
  return day === null ? held.due.kind !== said.kind : day !== held.dueOn;
}

const NOTHING = '—';

const figureInstead = (held: ItemFacts, from: Figure) =>
  held.kind === 'target' && figureDiffers(held, from) ? held.asWritten : null;
const dueInstead = (held: ItemFacts, from: Due) =>
  held.kind === 'task' && dueDiffers(held, from) ? (held.due.asWritten ?? held.dueOn ?? NOTHING) : null;

function heldInstead(held: ItemFacts, { field, from }: FieldChange): string | null {
  if (from === null) return null;
  if (field === 'figure') return figureInstead(held, from);
  if (field === 'due') return dueInstead(held, from);
  if (field === 'lead') return from.some((name) => held.leads.includes(name)) ? null : held.leads.join(', ') || NOTHING;
  return [held.name, ...held.leads].some((text) => text.includes(from)) ? null : held.name;
}

function wordsOf({ field, from }: FieldChange): string {
  if (field === 'figure' || field === 'due') return from?.asWritten ?? NOTHING;
  return field === 'lead' ? (from?.join(', ') ?? NOTHING) : (from ?? NOTHING);
}

function conflictOf(held: ItemFacts, change: FieldChange): AmendmentConflict | null {
  const instead = heldInstead(held, change);
  return instead === null ? null : { field: change.field, said: wordsOf(change), held: instead };
}

/** Where the decision's own account of what held differs from what the programme holds. */
export function findConflicts(held: ItemFacts, changes: readonly FieldChange[]): AmendmentConflict[] {
  return changes.flatMap((change) => conflictOf(held, change) ?? []);
}

/** Whether the decision names an old value, and it is the one that the programme holds. */
export function oldValueAgrees(held: ItemFacts, changes: readonly FieldChange[]): boolean {
  const speaks = changes.some(({ field, from }) => from !== null && field !== 'words');
  return speaks && findConflicts(held, changes).length === 0;
}
