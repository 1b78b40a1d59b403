import { expect, test } from 'vitest';
import type { Actor, Role } from '#domain/agencies/role.ts';
import { isPeriodOf } from './document-kinds.ts';
import { nextWindow } from './next-window.ts';
import type { RecordedTarget } from './outgoing-record.ts';
import { allowedOutgoingActions, decideOutgoingStep, outgoingStates } from './outgoing-workflow.ts';
import { figureWords, targetSentence } from './target-words.ts';

const [OFFICE, OTHER, SIGNER] = [1, 2, 7];
const actor = (agencyId: number, role: Role, personId = 1): Actor => ({
  personId,
  provinceId: 1,
  agencyId,
  roles: [role],
});

test('the drafting agency leads a document to the register, and only the next signer signs or sends back', () => {
  const officer = actor(OFFICE, 'programme-officer');
  const submitted = { state: 'submitted', agencyId: OFFICE, nextSignerId: SIGNER } as const;
  expect(allowedOutgoingActions({ ...submitted, state: 'draft' }, officer)).toEqual([
    'ask-comments',
    'refresh',
    'submit',
  ]);
  expect(allowedOutgoingActions(submitted, officer)).toEqual([]);
  expect(allowedOutgoingActions(submitted, actor(OTHER, 'leader', SIGNER))).toEqual(['return', 'sign']);
  expect(allowedOutgoingActions({ ...submitted, state: 'issued' }, officer)).toEqual(['recall', 'replace', 'correct']);
  for (const state of outgoingStates) {
    expect(allowedOutgoingActions({ ...submitted, state }, actor(OTHER, 'programme-officer'))).toEqual([]);
    expect(allowedOutgoingActions({ ...submitted, state }, actor(OFFICE, 'specialist'))).toEqual([]);
  }
});

test('a step names what it lacks', () => {
  const draft = { state: 'draft', agencyId: OFFICE, nextSignerId: null } as const;
  const officer = actor(OFFICE, 'consolidator');
  const refusal = (action: 'ask-comments' | 'submit', given = {}) => decideOutgoingStep(draft, action, officer, given);
  expect(refusal('ask-comments')).toMatchObject({ refusal: 'outgoing-agencies-missing' });
  expect(refusal('ask-comments', { agencyIds: [2] })).toMatchObject({ refusal: 'outgoing-day-missing' });
  expect(refusal('submit')).toMatchObject({ refusal: 'outgoing-signers-missing' });
});

const target: RecordedTarget = {
  id: 1,
  isPart: false,
  number: '1',
  name: 'Lao động qua đào tạo',
  asWritten: 'đạt 73%',
  unit: '%',
  planned: '73',
  value: '71.95',
  standing: 'estimate',
  valuePeriod: '2024Q2',
  series: [
    { periodKey: '2024Q1', value: '71.95' },
    { periodKey: '2024Q2', value: '71.95' },
  ],
  lastYear: '72.5',
  outlook: 'watch',
  achievedPercent: '98.56',
  lead: null,
  obstacles: [],
};
const said = (change: Partial<RecordedTarget>) => targetSentence({ ...target, ...change }).replaceAll('\u00a0', ' ');

test('a sentence says the figure, its share, the period before and the year before, and invents none of them', () => {
  expect(said({})).toBe(
    'Lao động qua đào tạo (kế hoạch: đạt 73%): Quý II/2024 ước đạt 71,95%, bằng 98,56% kế hoạch, bằng Quý I/2024, thấp hơn cùng kỳ năm trước 0,55 điểm phần trăm, cần theo dõi.',
  );
  expect(said({ lastYear: null, achievedPercent: null, series: [] })).toBe(
    'Lao động qua đào tạo (kế hoạch: đạt 73%): Quý II/2024 ước đạt 71,95%, cần theo dõi.',
  );
  expect(said({ value: null })).toBe('Lao động qua đào tạo (kế hoạch: đạt 73%): chưa có số liệu.');
  expect(figureWords('0', 'xã')).toBe('0 xã');
});

test('the next week, month and quarter run over the year’s end; a review rests on the quarter it speaks of', () => {
  expect(nextWindow('2024-12-16', 'week')).toEqual({ from: '2024-12-23', to: '2024-12-29' });
  expect(nextWindow('2024-12-22', 'week')).toEqual({ from: '2024-12-23', to: '2024-12-29' });
  expect(nextWindow('2024-12-16', 'month')).toEqual({ from: '2025-01-01', to: '2025-01-31' });
  expect(nextWindow('2024-05-16', 'quarter')).toEqual({ from: '2024-07-01', to: '2024-09-30' });
  expect([isPeriodOf('half-year-review', '2024Q2'), isPeriodOf('half-year-review', '2024Q3')]).toEqual([true, false]);
  expect(isPeriodOf('reminder', '2024Q3')).toBe(true);
});
