import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { CompiledTarget } from '#domain/documents/compiled-decision.ts';
import { readResponsible } from '#domain/documents/task-leads.ts';
import { findDues } from '#domain/documents/due.ts';
import { compareTargetWithSource } from '#domain/programme/round-trip/compare-target.ts';
import { describeMeasure, type DescribedMeasure } from '#domain/programme/round-trip/describe-target-sentence.ts';
import { describeTask, type DescribedTask } from '#domain/programme/round-trip/describe-task.ts';
import { readWritten } from '#domain/programme/round-trip/read-written.ts';
import { textOf as sentenceOf } from '#domain/programme/round-trip/written-sentence.ts';
import { findDueDay } from '#domain/tasks/due-day.ts';
import { compiled, demonstrationDecision, sharedFiles } from './read-sample.ts';

interface Gold {
  readonly targets: readonly (Omit<DescribedMeasure, 'denominator'> & { readonly denominator?: string | null })[];
  readonly tasks: readonly (Omit<DescribedTask, 'due'> & { readonly due: Omit<DescribedTask['due'], 'asWritten'> })[];
}

const GOLD = join(import.meta.dirname, '..', '..', 'gold');
const golds = ['real', 'kept-aside'].flatMap((folder) =>
  readdirSync(join(GOLD, folder)).map((name): [string, Gold] => [
    name,
    JSON.parse(readFileSync(join(GOLD, folder, name), 'utf8')) as Gold,
  ]),
);

const measureOf = (target: DescribedMeasure) => {
  const { comparator, value, valueMax, unit, denominator, year } = target;
  return { comparator, value, valueMax, unit, denominator, year };
};

describe.each(golds)('%s', (_name, gold) => {
  test('every target, written from the careful reading, reads as the same target', () => {
    for (const target of gold.targets) {
      // "Thứ bậc" without a figure is a wish that no comparator can judge.
      if (target.value === null && target.comparator !== 'complete') continue;
      const record = { ...target, denominator: target.denominator ?? null };
      const again = readWritten(sentenceOf(describeMeasure(record)));
      expect(again && measureOf(again), target.name).toEqual(measureOf(record));
    }
  });

  test('every task, written from the careful reading, is due on the same day', () => {
    for (const task of gold.tasks) {
      const due = { asWritten: null, ...task.due };
      const day = findDueDay(due);
      if (day === null) continue;
      const sentence = sentenceOf(describeTask({ ...task, title: 'Xây dựng kế hoạch', product: null, due }));
      const found = findDues(sentence, null).map((each) => findDueDay(each.due));
      expect(found, sentence).toContain(day);
      expect(readResponsible(sentence).leads.length > 0, sentence).toBe(task.leads.length > 0);
    }
  });
});

const wholes = (targets: readonly CompiledTarget[]): readonly CompiledTarget[] =>
  targets.flatMap((target) => [target, ...target.parts]);

describe.each([demonstrationDecision, ...sharedFiles('seed', ['.txt'])])('the decision %#', (path) => {
  const decision = compiled(path);

  test('every target and part, written and read again, is the same', () => {
    expect(decision.targets).toHaveLength(17);
    for (const target of wholes(decision.targets)) {
      const again = readWritten(sentenceOf(describeMeasure(target)));
      expect(again && measureOf(again), target.name).toEqual(measureOf(target));
    }
  });

  test('no target differs from its own sentence', () => {
    for (const target of decision.targets) {
      const source = decision.clauses.find(({ id }) => id === target.clause)?.text ?? '';
      expect(compareTargetWithSource(target, source), target.name).toEqual([]);
    }
  });
});
