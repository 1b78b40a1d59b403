import { expect, test } from 'vitest';
import type { TargetView, TaskView } from '#contract/programme.ts';
import { countGaps, filterRows, groupRows, rowsOf, type ProgrammeFilter } from './programme-filter.ts';

const office = { id: 5, name: 'Sở Tài chính', shortName: 'STC' };
const clause = { documentId: 1, key: 'c1', path: 'Điều 1/II/6/đoạn 2' };
const unassigned = { lead: null, cooperating: [], leaderInCharge: null, version: 1 };
const target = (id: number, changes: Partial<TargetView> = {}): TargetView => ({
  id,
  wholeId: null,
  partKind: null,
  number: String(id),
  group: 'Kinh tế',
  name: 'Thu ngân sách trên địa bàn',
  asWritten: '',
  comparator: 'eq',
  value: '23600',
  valueMax: null,
  unit: 'tỷ đồng',
  denominator: null,
  direction: 'higher',
  nature: 'flow',
  operator: 'lead',
  frequency: 'quarter',
  clause,
  baseline: null,
  ...unassigned,
  ...changes,
});
const task = (id: number, changes: Partial<TaskView> = {}): TaskView => ({
  id,
  kind: 'task',
  title: 'Tập trung giải phóng mặt bằng Quốc lộ 14E',
  asWritten: '',
  product: null,
  due: { kind: 'none', value: null, strictBefore: false, conditional: false, asWritten: null, dueOn: null },
  clause,
  timeClass: 'no-due-day',
  workingDaysLeft: null,
  ...unassigned,
  ...changes,
});
const everything: ProgrammeFilter = { show: 'all', gap: null, agency: null, words: '' };
const programme = {
  targets: [target(1), target(2, { wholeId: 1, partKind: 'of-which' }), target(3, { lead: office })],
  tasks: [task(1), task(2, { kind: 'scheme', product: 'Đề án', lead: office })],
};

test('a part of a target without a lead of its own is no gap', () => {
  expect(countGaps(rowsOf(programme))).toEqual([
    { gap: 'no-lead', of: 'targets', count: 1 },
    { gap: 'no-lead', of: 'tasks', count: 1 },
    { gap: 'no-due', of: 'tasks', count: 2 },
    { gap: 'no-product', of: 'tasks', count: 1 },
    { gap: 'no-leader', of: 'targets', count: 2 },
    { gap: 'no-leader', of: 'tasks', count: 2 },
  ]);
});

test.each([
  ['schemes alone', { show: 'schemes' as const }, ['task-2']],
  ['what has no lead', { gap: 'no-lead' as const }, ['target-1', 'task-1']],
  ['what one agency leads', { agency: 5 }, ['target-3', 'task-2']],
  ['words without marks', { words: 'giai phong mat' }, ['task-1', 'task-2']],
])('the list shows %s', (_case, changes, keys) => {
  expect(filterRows(rowsOf(programme), { ...everything, ...changes }).map(({ key }) => key)).toEqual(keys);
});

test('tasks stand under their clause, targets under the group of the decision', () => {
  expect(groupRows(rowsOf(programme), 'clause').map(({ title, rows }) => [title, rows.length])).toEqual([
    ['Kinh tế', 3],
    ['Điều 1, mục II.6', 2],
  ]);
  const headings = [
    { documentId: 1, path: 'Điều 1/II', heading: 'VIỆC PHẢI LÀM THEO TỪNG LĨNH VỰC' },
    { documentId: 1, path: 'Điều 1/II/6', heading: 'Ngân sách và vốn đầu tư công' },
    { documentId: 2, path: 'Điều 1/II/6', heading: 'Của văn bản khác' },
  ];
  const groups = groupRows(rowsOf(programme), 'clause', headings);
  expect(groups.at(-1)).toMatchObject({ title: 'Ngân sách và vốn đầu tư công', place: 'Điều 1, mục II.6' });
  const wider = groupRows(rowsOf(programme), 'clause', headings.slice(0, 1));
  expect(wider.at(-1)).toMatchObject({ title: 'Việc phải làm theo từng lĩnh vực', place: 'Điều 1, mục II' });
  expect(groupRows(rowsOf(programme), 'agency').map(({ title }) => title)).toEqual(['', 'Sở Tài chính']);
});
