import { expect, test } from 'vitest';
import { findPasswordProblems, findUserProblems, secretOfUri } from './password-rules.ts';

test.each([
  ['nothing is typed', { current: '', next: '', again: '' }, { current: 'missing', next: 'missing', again: 'missing' }],
  ['the new one is short', { current: 'cu', next: 'ngắn', again: 'ngắn' }, { next: 'short' }],
  [
    'the new one is the old one',
    { current: 'mat khau dai cu', next: 'mat khau dai cu', again: 'mat khau dai cu' },
    { next: 'same' },
  ],
  ['the two differ', { current: 'cu', next: 'mat khau dai moi', again: 'mat khau dai mới' }, { again: 'different' }],
  ['all is well', { current: 'cu', next: 'mat khau dai moi', again: 'mat khau dai moi' }, {}],
])('a change of password when %s', (_case, typed, problems) => {
  expect(findPasswordProblems(typed)).toEqual(problems);
});

test('a user name with marks or capitals is refused before it is sent', () => {
  const typed = {
    fullName: 'Lê An',
    userName: 'Lê.An',
    title: '',
    agencyId: 1,
    roles: ['head'],
    password: 'mot cau du dai',
  };
  expect([...findUserProblems(typed)]).toEqual(['userName']);
});

test('the key of the second step is shown in groups of four', () => {
  expect(secretOfUri('otpauth://totp/Tien%20Do:an?secret=JBSWY3DPEHPK3P&issuer=Tien%20Do')).toBe('JBSW Y3DP EHPK 3P');
});
