import type { TargetContent, TaskContent } from '#contract/programme.ts';
import { formatDecimal } from '#domain/numbers/format-decimal.ts';
import { unitAfter } from '../../ui/figure-words.ts';
import { dueMeaning, dueWords } from '../due-words.ts';
import type { ProgrammeWords } from '../use-programme-words.ts';

type Words = ProgrammeWords;
type Measure = Pick<TargetContent, 'comparator' | 'value' | 'valueMax' | 'unit' | 'denominator'>;

/** One fact of a proposal: `words` is null where the decision is silent, and `silence` says how to say so. */
export interface Fact {
  readonly term: string;
  readonly words: string | null;
  readonly silence?: string;
}

/** "trên 30%", "7,5–8%", "tăng thêm 16.000 người", "137 trên 193 xã". */
export function measureWords(measure: Measure, words: Words): string {
  const { comparator, value, valueMax, denominator } = measure;
  const unit = unitAfter(measure.unit);
  if (value === null) return words.comparator[comparator];
  const shown = formatDecimal(value);
  const of = denominator === null ? '' : `/${formatDecimal(denominator)}`;
  if (comparator === 'range' && valueMax !== null) return `${shown}–${formatDecimal(valueMax)}${unit}`;
  return `${words.comparator[comparator]} ${shown}${of}${unit}`;
}

function partsFact(target: TargetContent, kind: 'of-which' | 'also', words: Words): Fact[] {
  const parts = target.parts.filter(({ partKind }) => partKind === kind);
  if (parts.length === 0) return [];
  const said = parts.map((part) => `${part.name}: ${measureWords(part, words)}`).join('; ');
  return [{ term: kind === 'also' ? words.facts.also : words.facts.parts, words: said }];
}

export function targetFacts(target: TargetContent, words: Words): Fact[] {
  const { facts } = words;
  return [
    { term: facts.amount, words: measureWords(target, words) },
    { term: facts.nature, words: words.nature[target.nature] },
    { term: facts.direction, words: words.direction[target.direction] },
    { term: facts.lead, words: target.leads.join(', ') || null, silence: facts.notKnown },
    ...partsFact(target, 'of-which', words),
    ...partsFact(target, 'also', words),
  ];
}

export function taskFacts(task: TaskContent, words: Words): Fact[] {
  const { facts } = words;
  const meaning = dueMeaning(task.due, words.due);
  return [
    { term: facts.due, words: dueWords(task.due, words.due), silence: facts.notSaid },
    ...(meaning ? [{ term: facts.means, words: meaning }] : []),
    { term: facts.lead, words: task.leads.join(', ') || null, silence: facts.notKnown },
    ...(task.cooperating.length > 0 ? [{ term: facts.cooperating, words: task.cooperating.join(', ') }] : []),
    { term: facts.product, words: task.product, silence: facts.notKnown },
    ...(task.kind === 'task' ? [] : [{ term: facts.sort, words: words.taskKind[task.kind] }]),
  ];
}
