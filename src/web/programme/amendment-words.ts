import type { AmendedFacts, AmendmentRef } from '#contract/amendment.ts';
import type { AmendmentWords as Words } from './use-amendment-words.ts';
import { formatDay } from '../ui/days.ts';
import { measureWords } from './document/fact-words.ts';
import { dueWords } from './due-words.ts';

type Field = keyof Words['amendments']['fields'];

/** One field of an item before and after a change; null where there was, or will be, nothing. */
export interface DiffRow {
  readonly field: Field;
  readonly before: string | null;
  readonly after: string | null;
}

function dueOf(facts: Extract<AmendedFacts, { kind: 'task' }>, words: Words): string | null {
  const said = dueWords(facts.due, words.due);
  const day = facts.dueOn === null ? null : formatDay(facts.dueOn);
  if (said === null) return day;
  return day === null || said.includes(day) ? said : `${said} (${day})`;
}

function fieldsOf(facts: AmendedFacts | null, words: Words): Partial<Record<Field, string | null>> {
  if (facts === null) return {};
  const lead = facts.leads.join(', ') || null;
  if (facts.kind === 'target') return { name: facts.name, figure: measureWords(facts, words), lead };
  return { name: facts.name, due: dueOf(facts, words), lead, product: facts.product };
}

const FIELDS: readonly Field[] = ['name', 'figure', 'due', 'lead', 'product'];

/** What differs between before and after; of what is added or dropped, all that is known of it. */
export function diffRows(before: AmendedFacts | null, after: AmendedFacts | null, words: Words): DiffRow[] {
  const [old, next] = [fieldsOf(before, words), fieldsOf(after, words)];
  const rows = FIELDS.map((field) => ({ field, before: old[field] ?? null, after: next[field] ?? null }));
  if (before !== null && after !== null) return rows.filter((row) => row.before !== row.after);
  const told = rows.filter((row) => (row.before ?? row.after) !== null);
  // The name stands over the table; it is told again only where nothing else is known.
  return told.length > 1 ? told.filter(({ field }) => field !== 'name') : told;
}

/** "Quyết định 1210/QĐ-UBND ngày 10/05/2024". */
export function decisionWords(
  { documentType, documentNumber, issuedOn }: Pick<AmendmentRef, 'documentType' | 'documentNumber' | 'issuedOn'>,
  { history }: Words['amendments'],
): string {
  if (documentNumber === null) return documentType?.toLowerCase() ?? history.someDecision;
  return history.decision(documentType ?? '', documentNumber, issuedOn === null ? '' : formatDay(issuedOn)).trim();
}

/** "điều chỉnh theo Quyết định … (mức từ 23.600 thành 25.000 tỷ đồng)". */
export function changeWords(ref: AmendmentRef, words: Words): string {
  const { history, fields, nothing } = words.amendments;
  const decision = decisionWords(ref, words.amendments);
  if (ref.kind === 'add') return history.added(decision);
  if (ref.kind === 'drop') return history.withdrawn(decision);
  const rows = diffRows(ref.before, ref.after, words).map(({ field, before, after }) =>
    history.fromTo(fields[field].toLowerCase(), before ?? nothing, after ?? nothing),
  );
  return `${history.changed(decision)}${rows.length > 0 ? ` (${rows.join('; ')})` : ''}`;
}
