import { expect, test } from 'vitest';
import { makeCalendar } from '#domain/calendar.ts';
import { projectCapital, proposeMoves, sumUnderspent } from './capital-moves.ts';
import { checkDefinition } from './check-definition.ts';
import { checkEntry } from './check-entry.ts';
import type { RegisterDefinition, RegisterField } from './register-definition.ts';
import { clockOf, decideRegisterStep, stepsFrom } from './register-steps.ts';
import { findSlowReasons } from './slow-rule.ts';

const field = (key: string, kind: RegisterField['kind'] = 'text', required = false): RegisterField => ({
  key,
  name: key,
  kind,
  required,
  unit: null,
  choices: kind === 'choice' ? ['Hài lòng', 'Không hài lòng'] : [],
});
const petitions: RegisterDefinition = {
  code: 'petitions',
  name: 'Kiến nghị',
  about: '',
  legalBasis: 'thử',
  verified: false,
  effectiveOn: '2024-01-01',
  secrecy: 'internal',
  openToAll: true,
  enteredBy: ['specialist'],
  titleField: 'subject',
  fields: [
    field('subject', 'text', true),
    field('from', 'day'),
    field('until', 'day'),
    field('answer'),
    field('all', 'money'),
    field('part', 'money'),
  ],
  rules: [
    { kind: 'not-before', field: 'until', other: 'from' },
    { kind: 'not-more', field: 'part', other: 'all' },
  ],
  firstState: 'waiting',
  states: [
    { key: 'waiting', name: 'Chờ', ends: false, workingDays: 10 },
    { key: 'answered', name: 'Xong', ends: true, workingDays: null },
  ],
  steps: [
    {
      action: 'answer',
      name: 'Trả lời',
      from: 'waiting',
      to: 'answered',
      by: ['head'],
      side: 'responsible',
      needs: ['answer'],
      needsWords: false,
    },
  ],
  slow: null,
};
const calendar = makeCalendar([{ day: '2024-04-18', kind: 'off' }]);
const head = { personId: 1, provinceId: 1, agencyId: 7, roles: ['head' as const] };
const entry = { state: 'waiting', recordingAgencyId: 3, responsibleAgencyId: 7, values: { subject: 'Thuê đất' } };

test('a definition is refused where a stage is a dead end, cannot be reached, or a step asks for a field that is not there', () => {
  expect(checkDefinition(petitions)).toEqual([]);
  const lost = { key: 'lost', name: 'Lạc', ends: false, workingDays: null };
  const broken = {
    ...petitions,
    states: [...petitions.states, lost],
    rules: [{ kind: 'not-more' as const, field: 'nothing', other: 'all' }],
    fields: [...petitions.fields, { ...field('mood', 'choice'), choices: [] }, field('from', 'day')],
  };
  expect(checkDefinition(broken)).toEqual([
    { code: 'twice', at: 'from' },
    { code: 'no-choices', at: 'mood' },
    { code: 'field-unknown', at: 'nothing' },
    { code: 'state-unreachable', at: 'lost' },
    { code: 'state-dead-end', at: 'lost' },
  ]);
});

test('an entry is checked by its fields, then by the rules about two of them', () => {
  const codes = (values: Record<string, string>) =>
    checkEntry(petitions, values).map(({ field: key, code }) => `${key} ${code}`);
  expect(codes({ subject: ' ' })).toEqual(['subject required']);
  expect(codes({ subject: 'a', from: '2024-02-30', all: '-1', part: '1.000,5' })).toEqual([
    'from not-a-day',
    'all negative',
    'part not-a-figure',
  ]);
  expect(codes({ subject: 'a', from: '2024-03-02', until: '2024-03-01', all: '9', part: '10' })).toEqual([
    'until not-before',
    'part not-more',
  ]);
  expect(codes({ subject: 'a', colour: 'đỏ' })).toEqual(['colour unknown-field']);
});

test('a step is for the responsible agency in the right role, and wants what its definition asks for', () => {
  expect(stepsFrom(petitions, entry, head).map(({ action }) => action)).toEqual(['answer']);
  expect(stepsFrom(petitions, entry, { ...head, agencyId: 3 })).toEqual([]);
  expect(decideRegisterStep(petitions, entry, 'answer', { ...head, roles: ['specialist'] }, '')).toMatchObject({
    refusal: 'not-your-role',
  });
  expect(decideRegisterStep(petitions, entry, 'answer', head, '')).toMatchObject({
    refusal: 'register-entry-wrong',
    problems: [{ field: 'answer', code: 'required' }],
  });
  const answered = { ...entry, values: { ...entry.values, answer: 'Đã thuê được' } };
  expect(decideRegisterStep(petitions, answered, 'answer', head, '')).toEqual({ ok: true, to: 'answered' });
});

test('the clock of a stage counts working days and stops in a stage without a term', () => {
  expect(clockOf(petitions, { state: 'waiting', since: '2024-04-05' }, '2024-04-24', calendar)).toEqual({
    dueOn: '2024-04-22',
    timeClass: 'overdue',
    workingDaysLeft: -2,
  });
  expect(clockOf(petitions, { state: 'answered', since: '2024-04-05' }, '2025-01-01', calendar).dueOn).toBeNull();
});

const slow = {
  milestones: [{ name: 'Khởi công', due: 'from', done: 'until' }],
  lateWorkingDays: 20,
  pace: {
    planned: 'all',
    spent: 'part',
    usualPercentByMonth: ['2', '5', '11', '17', '23', '30', '36', '43', '51', '60', '71', '90'],
    paceShare: '0.8',
    month: null,
  },
};

test('a project is slow when a milestone is more than 20 working days late, or less than four fifths of the usual is spent', () => {
  const reasons = (values: Record<string, string>, today: string) => findSlowReasons(slow, values, today, calendar);
  expect(reasons({ from: '2024-06-03' }, '2024-07-01')).toEqual([]);
  expect(reasons({ from: '2024-06-03' }, '2024-07-02')).toMatchObject([{ name: 'Khởi công', workingDaysLate: 21 }]);
  expect(reasons({ from: '2024-06-03', until: '2024-07-01' }, '2024-07-02')).toEqual([]);
  expect(reasons({ all: '1000', part: '240' }, '2024-07-15')).toEqual([]);
  expect(reasons({ all: '1000', part: '239' }, '2024-07-15')).toEqual([
    { kind: 'pace', month: 6, spentPercent: '23.9', usualPercent: '30' },
  ]);
});

test('capital moves inside its source only, from what would be left to what would be wanted, and the sum stays', () => {
  const capital = (name: string, source: string, planned: string, spent: string) => ({ name, source, planned, spent });
  const outlooks = projectCapital(
    [
      capital('Cầu', 'tỉnh', '1000', '100'),
      capital('Đường', 'tỉnh', '500', '400'),
      capital('Trường', 'trung ương', '300', '300'),
    ],
    '50',
  );
  expect(outlooks.map(({ projected, underspent }) => [projected, underspent])).toEqual([
    ['200', '800'],
    ['800', '0'],
    ['600', '0'],
  ]);
  expect(proposeMoves(outlooks)).toEqual([{ from: 'Cầu', to: 'Đường', source: 'tỉnh', amount: '300' }]);
  expect(sumUnderspent(outlooks)).toBe('800');
});
