import type { ProgrammeView, TaskView } from '#contract/programme.ts';
import { writeClausePath } from '../clause-words.ts';
import { sentenceCase } from '../sentence-case.ts';

type Heading = ProgrammeView['headings'][number];

/** Where a group of tasks stands in the decision: the heading in its words, and its place. */
export interface ClausePlace {
  readonly key: string;
  readonly title: string;
  /** The clause as it is cited; empty where the title is just that. */
  readonly place: string;
}

/** The nearest clause with a heading over the task; without one, the place down to its third step. */
export function clausePlace({ clause }: Pick<TaskView, 'clause'>, headings: readonly Heading[]): ClausePlace {
  const { documentId, path } = clause;
  const steps = path.split('/');
  const prefixes = [3, 2, 1].map((count) => steps.slice(0, count).join('/'));
  for (const prefix of prefixes) {
    const found = headings.find((each) => each.documentId === documentId && each.path === prefix);
    if (found) return { key: prefix, title: sentenceCase(found.heading), place: writeClausePath(prefix) };
  }
  const [widest = path] = prefixes;
  return { key: widest, title: writeClausePath(widest), place: '' };
}
