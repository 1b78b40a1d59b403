import { expect, test } from 'vitest';
import {
  eightDeadlines,
  seventeenTargets,
  shownCitations,
  shownDeadlines,
  shownTargets,
  sixteenCitations,
} from './quang-nam-2024.ts';
import { compiled, demonstrationDecision } from './read-sample.ts';

const decision = compiled(demonstrationDecision);

test('the demonstration decision has the 17 targets and 6 parts of the real one', () => {
  expect(shownTargets(decision)).toEqual(seventeenTargets);
});

test('it cites the 16 documents and sets the 8 due days of the real one', () => {
  expect(shownCitations(decision).toSorted()).toEqual(sixteenCitations.toSorted());
  expect(shownDeadlines(decision).toSorted()).toEqual(eightDeadlines.toSorted());
});

test('its misreadings, doubled words and page cuts are found', () => {
  const rules = decision.repairs.map((repair) => (repair.kind === 'page-cut' ? 'page-cut' : repair.rule));
  const count = (rule: string) => rules.filter((each) => each === rule).length;
  expect(count('page-cut')).toBe(4);
  expect(count('doubled-word')).toBe(2);
  expect(rules.length - 6).toBe(9);
});

test('it has no number, date or annex, and says so in its gaps', () => {
  expect(decision.document).toMatchObject({ number: null, date: null, year: 2024, type: 'Quyết định' });
  const messages = decision.gaps.map((gap) => gap.message);
  expect(messages).toEqual(
    expect.arrayContaining([expect.stringContaining('“Phụ lục I”'), expect.stringContaining('“Phụ lục II”')]),
  );
});
