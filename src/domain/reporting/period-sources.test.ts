import { expect, test } from 'vitest';
import { type HeldAssignment, sourcesOfPeriod } from './period-sources.ts';

const DUE = '2024-03-18';
const lead = (agencyId: number, from: string, to: string | null = null): HeldAssignment => ({
  agencyId,
  part: 'lead',
  from,
  to,
});
const helps = (agencyId: number, from: string, to: string | null = null): HeldAssignment => ({
  ...lead(agencyId, from, to),
  part: 'cooperating',
});
const sources = (own: HeldAssignment[], whole: HeldAssignment[] = [], operator: 'lead' | 'sum' = 'lead') =>
  sourcesOfPeriod({ operator, own, whole }, DUE);

test('a target assigned on the due day is owed for the period, one assigned the day after is not', () => {
  expect(sources([lead(1, DUE)])).toEqual({ agencyIds: [1], owed: true });
  expect(sources([lead(1, '2024-03-19')])).toEqual({ agencyIds: [1], owed: false });
});

test('a past period belongs to whom the target was then, whoever has it now', () => {
  expect(sources([lead(1, '2024-01-09', '2024-06-01'), lead(2, '2024-06-01')])).toEqual({ agencyIds: [1], owed: true });
  expect(sources([lead(1, '2024-01-09', DUE), lead(2, DUE)])).toEqual({ agencyIds: [2], owed: true });
  // Given away before the period was due, and to nobody: then to another after it.
  expect(sources([lead(1, '2024-01-09', '2024-02-01'), lead(2, '2024-06-01')])).toEqual({
    agencyIds: [2],
    owed: false,
  });
});

test('a target that nobody holds asks nobody', () => {
  expect(sources([])).toEqual({ agencyIds: [], owed: false });
  expect(sources([lead(1, '2024-01-09', '2024-02-01')])).toEqual({ agencyIds: [], owed: false });
});

test('a part follows its whole until it has a lead of its own', () => {
  expect(sources([lead(2, '2024-06-01')], [lead(1, '2024-01-09')])).toEqual({ agencyIds: [1], owed: true });
  expect(sources([lead(2, '2024-02-01')], [lead(1, '2024-01-09')])).toEqual({ agencyIds: [2], owed: true });
});

test('where figures are summed, those who help on that day are asked too, and later ones are not', () => {
  const own = [lead(1, '2024-01-09'), helps(2, '2024-01-09'), helps(3, '2024-06-01')];
  expect(sources(own, [], 'sum')).toEqual({ agencyIds: [1, 2], owed: true });
  expect(sources(own)).toEqual({ agencyIds: [1], owed: true });
});
