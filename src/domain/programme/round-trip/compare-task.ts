import { readResponsible } from '#domain/documents/task-leads.ts';
import { namesNothingElse } from './compare-names.ts';
import type { DescribedTask } from './describe-task.ts';
import { duesStated, sameDue } from './same-due.ts';
import type { Difference } from './written-sentence.ts';

type Due = DescribedTask['due'];

function compareDue(record: Due, source: string): Difference[] {
  const stated = duesStated(record, source);
  const differs = (at: Difference['source']): Difference[] => [{ role: 'due', measure: 0, source: at }];
  const [first] = stated;
  if (record.kind === 'none') return first && record.asWritten === null ? differs([first.start, first.end]) : [];
  if (stated.some((each) => sameDue(record, each)) || isOfItsOwnLine(record)) return [];
  return differs(first ? [first.start, first.end] : null);
}

/** A due time may stand on a line of its own below the sentence; its own words are what counts then. */
function isOfItsOwnLine(record: Due): boolean {
  if (record.asWritten === null) return false;
  const own = duesStated(record, record.asWritten);
  return own.length === 0 || own.some((each) => sameDue(record, each));
}

const folded = (text: string) => text.normalize('NFC').toLowerCase().replace(/\s+/gu, ' ');

function compareLeads({ leads, cooperating }: DescribedTask, source: string): Difference[] {
  const stated = readResponsible(source).leads;
  // Whom the clause above charges stands in another sentence.
  if (stated.length === 0) return [];
  const text = folded(source);
  const known = new Set([...leads, ...cooperating].map(folded));
  const named = new Set(stated.map(folded));
  const unknown = leads.filter((name) => !named.has(folded(name)) && !text.includes(folded(name)));
  const left = stated.filter(
    (name) => !known.has(folded(name)) && ![...known].some((each) => each.includes(folded(name))),
  );
  if (unknown.length === 0 && left.length === 0) return [];
  const [name = ''] = left.length > 0 ? left : stated;
  const at = text.indexOf(folded(name));
  return [{ role: 'lead', measure: 0, source: at === -1 ? null : [at, at + name.length] }];
}

/** Where a task, as the record has it, differs from the sentence that it was read from. */
export function compareTaskWithSource(task: DescribedTask, source: string): Difference[] {
  const name: Difference[] = namesNothingElse(task.title.replace(/…$/u, ''), source)
    ? []
    : [{ role: 'name', measure: 0, source: null }];
  return [...compareLeads(task, source), ...compareDue(task.due, source), ...name];
}
