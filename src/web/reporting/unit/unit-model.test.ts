import { expect, test } from 'vitest';
import type { ReportSummary } from '#contract/reporting.ts';
import { pilesOf } from './unit-model.ts';

const report = (periodKey: string, timeClass: ReportSummary['timeliness']['class'], status: ReportSummary['status']) =>
  // Only what tells the piles apart matters here.
  ({ periodKey, status, timeliness: { class: timeClass, workingDays: null } }) as unknown as ReportSummary;

test('what is owed comes first, what was returned is to be done again, what is excused is past', () => {
  const piles = pilesOf([
    report('2025Q1', 'not-open', null),
    report('2024Q4', 'due-soon', 'draft'),
    report('2024Q3', 'overdue', null),
    report('2024Q2', 'done-late', 'returned'),
    report('2024Q1', 'exempt', null),
    report('2023Q4', 'done-in-time', 'accepted'),
  ]);
  const keys = (pile: readonly ReportSummary[]) => pile.map(({ periodKey }) => periodKey);
  expect(keys(piles.now)).toEqual(['2024Q2', '2024Q3', '2024Q4']);
  expect(keys(piles.coming)).toEqual(['2025Q1']);
  expect(keys(piles.past)).toEqual(['2024Q1', '2023Q4']);
});
