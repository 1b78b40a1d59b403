import { expect, test } from 'vitest';
import { evaluateTarget } from '#domain/monitoring/evaluate-target.ts';
import { comparators, directions, natures } from '#domain/programme/target.ts';
import { readRuleTable } from './rule-table.ts';

function oneOf<Word extends string>(words: readonly Word[], text: string | null | undefined): Word {
  const found = words.find((word) => word === text);
  if (!found) throw new Error(`the table of the rule says ${String(text)}`);
  return found;
}

test.each(readRuleTable('target-status.md', 'comparator'))(
  'the example in the rule: %s %s %s (%s, %s) with %s is %s',
  (comparator, planned, unit, direction, nature, figure, outlook, code, share) => {
    const [value = null, valueMax = null] = planned?.split('–') ?? [];
    const rule = {
      value,
      valueMax,
      unit: unit ?? null,
      denominator: null,
      comparator: oneOf(comparators, comparator),
      direction: oneOf(directions, direction),
      nature: oneOf(natures, nature),
    };
    const ofYear = { value: figure ?? null, periodNumber: 4, periodsInYear: 4, standing: null, final: true } as const;
    const verdict = evaluateTarget(rule, ofYear);
    expect([verdict.outlook, verdict.reason.code, verdict.achievedPercent]).toEqual([outlook, code, share]);
  },
);
