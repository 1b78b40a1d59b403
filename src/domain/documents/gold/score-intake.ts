import { COUNT_WORDS } from '#domain/programme/target-grammar/numbers.ts';
import type { CompiledDecision } from '../compiled-decision.ts';
import type { GoldAnnotation } from './gold-annotation.ts';
import { addScores, type Score } from './score.ts';
import { scoreFacts } from './score-facts.ts';
import { scoreCitations, scoreDueDays, scoreStructure } from './score-references.ts';
import { distractorsTaken, pairTargets, scoreTargets } from './score-targets.ts';
import { scoreTasks } from './score-tasks.ts';

/** What is scored, in the order of the table. */
export const SCORED = ['targets', 'tasks', 'tasksFound', 'citations', 'deadlines', 'structure', 'facts'] as const;
export type Scored = (typeof SCORED)[number];

export interface DocumentScore {
  readonly scores: Readonly<Record<Scored, Score>>;
  /** Distractors that the compiler took for targets, in words. */
  readonly distractorsTaken: readonly string[];
  /** Figures of targets that do not stand in the lines they are said to come from. */
  readonly invented: readonly string[];
}

const digitsOf = (text: string) => text.replace(/[^\d]/gu, '');

function isWritten(figure: string | null, lines: readonly string[]): boolean {
  if (figure === null) return true;
  const digits = digitsOf(figure).replace(/^0+/u, '');
  const inWords = Object.keys(COUNT_WORDS).filter((word) => COUNT_WORDS[word] === figure);
  return lines.some((line) => digitsOf(line).includes(digits) || inWords.some((word) => line.includes(word)));
}

/**
 * Compares what the compiler read with a careful reader's annotation of the same document.
 * `text` is the file as stored; its lines show whether a figure really stands there.
 */
export function scoreIntake(gold: GoldAnnotation, read: CompiledDecision, text: string): DocumentScore {
  const lines = text.split('\n');
  const targets = read.targets.flatMap((target) => [target, ...target.parts]);
  const pairing = pairTargets(gold.targets, read.targets);
  const { complete, found } = scoreTasks(gold.tasks, read.tasks);
  return {
    scores: {
      targets: scoreTargets(pairing),
      tasks: complete,
      tasksFound: found,
      citations: scoreCitations(gold.citations, read.citations),
      deadlines: scoreDueDays(gold.deadlines, read.tasks),
      structure: scoreStructure(gold.structure, read.clauses),
      facts: scoreFacts(gold.document, read.document),
    },
    distractorsTaken: distractorsTaken(gold.distractors, pairing),
    invented: targets
      .filter(({ value, valueMax, lines: [from, to] }) => {
        const place = lines.slice(from - 1, to);
        return !isWritten(value, place) || !isWritten(valueMax, place);
      })
      .map(({ name, value }) => `${name}: ${value}`),
  };
}

/** All documents together: every item counts once. */
export function addDocumentScores(documents: readonly DocumentScore[]): DocumentScore {
  const scores = Object.fromEntries(
    SCORED.map((name) => [name, addScores(documents.map((each) => each.scores[name]))]),
  ) as Record<Scored, Score>;
  return {
    scores,
    distractorsTaken: documents.flatMap((each) => each.distractorsTaken),
    invented: documents.flatMap((each) => each.invented),
  };
}
