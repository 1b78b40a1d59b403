import { describe, expect, test } from 'vitest';
import type { Succession } from './register.ts';
import { heirOf, predecessorsOf } from './successors.ts';

/** 1 went into 2 in March, 2 into 3 in July; 5 was divided in July into itself and 6, and 6 took what cannot be divided. */
const successions: Succession[] = [
  { event: 1, agencyId: 1, successorId: 2, on: '2025-03-01', share: '1', isHeir: true },
  { event: 2, agencyId: 2, successorId: 3, on: '2025-07-01', share: '1', isHeir: true },
  { event: 3, agencyId: 5, successorId: 5, on: '2025-07-01', share: '0.7', isHeir: false },
  { event: 3, agencyId: 5, successorId: 6, on: '2025-07-01', share: '0.3', isHeir: true },
];

describe('who has what cannot be divided', () => {
  test.each([
    ['before any event it is the agency itself', 1, '2024-12-17', '2025-02-28', 1],
    ['on the day of the event it is the heir', 1, '2024-12-17', '2025-03-01', 2],
    ['after two events it is the heir’s heir', 1, '2024-12-17', '2025-12-31', 3],
    ['what was due on the day of the event was the heir’s already', 2, '2025-07-01', '2025-12-31', 2],
    ['the smaller part is the heir where the event says so', 5, '2024-12-17', '2025-12-31', 6],
    ['who ended without successor stays', 9, '2024-12-17', '2025-12-31', 9],
  ])('%s', (_case, agencyId, from, to, heir) => {
    expect(heirOf({ successions }, agencyId, from, to)).toBe(heir);
  });
});

test('an agency stands in the place of all before it, through every event', () => {
  expect(predecessorsOf({ successions }, 3, '2025-12-31')).toEqual([1, 2]);
  expect(predecessorsOf({ successions }, 2, '2025-05-01')).toEqual([1]);
  expect(predecessorsOf({ successions }, 5, '2025-12-31')).toEqual([]);
});
