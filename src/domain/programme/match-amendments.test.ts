import { expect, test } from 'vitest';
import { amendItem } from './amend-item.ts';
import { matchAmendments, type Amended } from './match-amendments.ts';
import type { ProgrammeItem } from './programme-item.ts';

type TargetItem = Extract<ProgrammeItem, { kind: 'target' }>;
type TaskItem = Extract<ProgrammeItem, { kind: 'task' }>;

const aTarget = (id: number, name: string, given: Partial<TargetItem> = {}): ProgrammeItem => ({
  kind: 'target',
  id,
  name,
  number: String(id),
  clausePath: `Điều 1/I/3/a/(${id})`,
  wholeId: null,
  comparator: 'eq',
  value: '100',
  valueMax: null,
  unit: '%',
  denominator: null,
  asWritten: 'đạt 100%',
  leads: [],
  ...given,
});
const june = {
  kind: 'month',
  value: '2024-06',
  strictBefore: false,
  conditional: false,
  asWritten: 'tháng 6/2024',
} as const;
const aTask = (id: number, name: string, given: Partial<TaskItem> = {}): ProgrammeItem => ({
  kind: 'task',
  id,
  name,
  number: null,
  clausePath: `Điều 1/II/${id}`,
  wholeId: null,
  product: null,
  due: june,
  dueOn: '2024-06-30',
  leads: ['Sở Y tế'],
  ...given,
});

const growth = aTarget(1, 'Tổng sản phẩm trên địa bàn (GRDP giá so sánh 2010)', {
  comparator: 'range',
  value: '7.5',
  valueMax: '8',
  asWritten: 'tăng 7,5-8%',
});
const revenue = aTarget(3, 'Thu ngân sách trên địa bàn', {
  value: '23600',
  unit: 'tỷ đồng',
  asWritten: 'đạt 23.600 tỷ đồng',
});
const inland = aTarget(30, 'Thu nội địa', {
  value: '20100',
  unit: 'tỷ đồng',
  wholeId: 3,
  number: '3.1',
  clausePath: 'Điều 1/I/3/a/(3)',
});
const plan = aTask(
  41,
  'Rà soát chương trình của cả nhiệm kỳ, ban hành kế hoạch chi tiết năm 2024 nêu rõ việc, người, ngày',
);
const statute = aTask(42, 'Xem lại quy định về kiểm điểm, xếp loại, tham mưu sửa đổi Quy chế', {
  clausePath: 'Điều 2/5',
});
const airport = aTask(43, 'Hoàn chỉnh Đề án xã hội hóa đầu tư Cảng hàng không Chu Lai');
const channel = aTask(44, 'Đề án xã hội hóa luồng Cửa Lở cho tàu 5 vạn tấn');
const items = [growth, revenue, inland, plan, statute, airport, channel];

const aChange = (given: Partial<Amended>): Amended => ({
  kind: 'change',
  item: null,
  name: null,
  number: null,
  steps: [],
  within: null,
  changes: [],
  asWritten: '',
  ...given,
});
const figure = (value: string, valueMax: string | null, unit: string | null, asWritten: string) => ({
  comparator: valueMax === null ? null : ('range' as const),
  value,
  valueMax,
  unit,
  denominator: null,
  asWritten,
});
const toNine = { field: 'figure', from: figure('7.5', '8', '%', '7,5-8%'), to: figure('9', null, '%', '9%') } as const;
const matchOf = (given: Partial<Amended>) => {
  const [match] = matchAmendments([aChange(given)], items);
  if (!match) throw new Error('nothing was matched');
  return match;
};

test.each<[what: string, given: Partial<Amended>, item: ProgrammeItem | null]>([
  ['an acronym and the old value', { item: 'target', name: 'tăng trưởng GRDP', changes: [toNine] }, growth],
  ['the full name', { item: 'target', name: 'thu ngân sách trên địa bàn' }, revenue],
  ['a number alone', { item: 'target', number: '3' }, revenue],
  ['a clause alone', { kind: 'drop', steps: ['Điều 2', '5'] }, statute],
  [
    'a part by its whole and its name',
    { item: 'target', name: 'Thu nội địa', within: 'Thu ngân sách trên địa bàn' },
    inland,
  ],
  ['words out of a long title', { item: 'task', name: 'ban hành kế hoạch chi tiết năm 2024' }, plan],
  ['the scheme’s own words', { kind: 'drop', name: 'Đề án xã hội hóa đầu tư Cảng hàng không Chu Lai' }, airport],
  ['words that two schemes share', { kind: 'drop', name: 'Đề án xã hội hóa' }, null],
  ['a name that stands nowhere', { item: 'task', name: 'Xây dựng bảo tàng sâm Ngọc Linh' }, null],
  ['a clause under which several stand', { kind: 'drop', steps: ['Điều 1', 'II'] }, null],
  ['nothing at all', {}, null],
])('%s', (_what, given, item) => {
  expect(matchOf(given).item).toEqual(item);
});

test('where two are alike both are offered, the likelier first', () => {
  const { candidates } = matchOf({ kind: 'drop', name: 'Đề án xã hội hóa' });
  expect(candidates.map(({ id }) => id)).toEqual([44, 43]);
});

test('an old value that the programme does not hold is a conflict, said with both', () => {
  const change = { ...toNine, from: figure('6', '7', '%', '6-7%') };
  const { item, conflicts } = matchOf({ item: 'target', name: 'Tổng sản phẩm trên địa bàn (GRDP)', changes: [change] });
  expect(item).toEqual(growth);
  expect(conflicts).toEqual([{ field: 'figure', said: '6-7%', held: 'tăng 7,5-8%' }]);
});

test('an old due day and an old lead agency have to agree as well', () => {
  const september = { ...june, every: null, value: '2024-09', asWritten: 'tháng 9/2024' };
  const march = { ...september, value: '2024-03', asWritten: 'tháng 3/2024' };
  const { conflicts } = matchOf({
    name: 'Hoàn chỉnh Đề án xã hội hóa đầu tư Cảng hàng không Chu Lai',
    changes: [
      { field: 'due', from: march, to: september },
      { field: 'lead', from: ['Sở Xây dựng'], to: ['Sở Tài chính'] },
    ],
  });
  expect(conflicts).toEqual([
    { field: 'due', said: 'tháng 3/2024', held: 'tháng 6/2024' },
    { field: 'lead', said: 'Sở Xây dựng', held: 'Sở Y tế' },
  ]);
});

test('what is added and stands there already is said', () => {
  const { conflicts } = matchOf({ kind: 'add', item: 'target', name: 'Thu ngân sách trên địa bàn' });
  expect(conflicts).toEqual([
    { field: 'already-there', said: 'Thu ngân sách trên địa bàn', held: 'Thu ngân sách trên địa bàn' },
  ]);
});

test('a bare number in place of a growth range stays a growth; the rest of the target goes on', () => {
  expect(amendItem(growth, [toNine])).toMatchObject({
    name: 'Tổng sản phẩm trên địa bàn (GRDP giá so sánh 2010)',
    comparator: 'increase_by',
    value: '9',
    valueMax: null,
    unit: '%',
    asWritten: '9%',
  });
});

test('a phrase is replaced in the name and among the leads', () => {
  const change = { field: 'words', from: 'Sở Y tế', to: 'Sở Tài chính' } as const;
  expect(amendItem(airport, [change])).toMatchObject({ leads: ['Sở Tài chính'] });
});

test('a new due day brings its last good day', () => {
  const to = {
    ...june,
    kind: 'date',
    every: null,
    value: '2024-10-01',
    strictBefore: true,
    asWritten: 'trước ngày 01/10/2024',
  } as const;
  expect(amendItem(plan, [{ field: 'due', from: null, to }])).toMatchObject({ dueOn: '2024-09-30' });
});
