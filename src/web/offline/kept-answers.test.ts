import { expect, test } from 'vitest';
import type { ReportView } from '#contract/reporting.ts';
import { mayKeep, personOf, treatmentOf, withSavedLines } from './kept-answers.ts';

const ask = (method: string, pathname: string, isNavigation = false) =>
  treatmentOf({ method, pathname, isNavigation }).kind;

test('only session, desk and single reports are ever kept on the machine', () => {
  expect(['/api/sign-in', '/api/desk', '/api/reports/7'].map((path) => ask('GET', path))).toEqual([
    'keep',
    'keep',
    'keep',
  ]);
  const others = [
    '/api/programmes/1/reports',
    '/api/reports/7/versions/1',
    '/api/audit',
    '/api/users',
    '/api/attachments/3',
    '/api/sign-out',
  ];
  expect(new Set(others.map((path) => ask('GET', path)))).toEqual(new Set(['pass']));
});

test('signing in and out are watched, every other write but a saved draft goes straight through', () => {
  expect(ask('POST', '/api/sign-in')).toBe('sign-in');
  expect(ask('POST', '/api/demonstration/sign-in')).toBe('sign-in');
  expect(ask('POST', '/api/sign-out')).toBe('sign-out');
  expect(treatmentOf({ method: 'PUT', pathname: '/api/reports/7/draft', isNavigation: false })).toEqual({
    kind: 'save-draft',
    reportPath: '/api/reports/7',
  });
  expect(ask('POST', '/api/reports/7/submit')).toBe('pass');
  expect(ask('POST', '/api/reports/7/attachments')).toBe('pass');
});

test('every address opens as the page, built files are files, an answer of the server is no page', () => {
  expect(ask('GET', '/bao-cao/7', true)).toBe('page');
  expect(ask('GET', '/assets/index-1a2b.js')).toBe('program');
  expect(ask('GET', '/api/attachments/3', true)).toBe('pass');
});

test('a report is kept only while the person who asks writes it', () => {
  expect(mayKeep('/api/reports/7', { actions: ['save', 'submit'] })).toBe(true);
  expect(mayKeep('/api/reports/7', { actions: ['approve', 'return'] })).toBe(false);
  expect(mayKeep('/api/reports/7', { actions: [] })).toBe(false);
  expect(mayKeep('/api/reports/7', null)).toBe(false);
});

test('nobody signed in is nothing to keep', () => {
  expect(personOf({ session: null })).toBeNull();
  expect(mayKeep('/api/sign-in', { session: null })).toBe(false);
  expect(mayKeep('/api/sign-in', { session: { person: { id: 4 } } })).toBe(true);
});

test('what was saved last is what opens next, without a line too; lines that were not sent stay', () => {
  const line = (id: number, value: string) => ({
    quantity: { id },
    value,
    standing: 'estimate',
    note: null,
    obstacle: null,
  });
  // Only the parts that a save touches matter here.
  const report = {
    version: 3,
    status: 'returned',
    lines: [line(1, '10'), line(2, '20')],
    narratives: ['Khó khăn', 'Kiến nghị'].map((title) => ({ title, text: 'cũ' })),
  } as unknown as ReportView;
  const sent = [{ quantityId: 1, value: '11', standing: 'final' as const, note: 'đối chiếu', obstacle: null }];
  const after = withSavedLines(
    report,
    { lines: sent, narratives: [{ title: 'Khó khăn', text: null }] },
    { version: 4, status: 'draft' },
  );
  expect(after).toMatchObject({ version: 4, status: 'draft' });
  expect(after.lines.map(({ value, standing, note }) => [value, standing, note])).toEqual([
    ['11', 'final', 'đối chiếu'],
    ['20', 'estimate', null],
  ]);
  expect(after.narratives.map(({ text }) => text)).toEqual([null, 'cũ']);
});
