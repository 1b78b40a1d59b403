import { expect, test } from 'vitest';
import { findSigningProblem, signingWords } from './signing-capacity.ts';

test('the words above a signature say for whom it was given', () => {
  expect(signingWords({ capacity: 'own', signedFor: null, position: 'Giám đốc' })).toBe('GIÁM ĐỐC');
  expect(signingWords({ capacity: 'KT', signedFor: 'Giám đốc', position: 'Phó Giám đốc' })).toBe(
    'KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC',
  );
  expect(signingWords({ capacity: 'TM', signedFor: 'Ủy ban nhân dân', position: 'Chủ tịch' })).toBe(
    'TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH',
  );
});

test.each([
  ['own', null, false, null],
  ['own', null, true, 'stand-in-signs-as-own'],
  ['own', 'Giám đốc', false, 'signed-for-not-asked'],
  ['KT', 'Giám đốc', true, null],
  ['TUQ', ' ', true, 'signed-for-missing'],
  ['TL', null, false, 'signed-for-missing'],
] as const)('%s for %s, standing in: %s → %s', (capacity, signedFor, isStandIn, problem) => {
  expect(findSigningProblem({ capacity, signedFor, position: 'Phó Giám đốc' }, isStandIn)).toBe(problem);
});

test('nobody signs without a position', () => {
  expect(findSigningProblem({ capacity: 'own', signedFor: null, position: ' ' }, false)).toBe('position-missing');
});
