import { expect, test } from 'vitest';
import type { ClauseView, Proposal, RepairView } from '#contract/programme.ts';
import { originalBlocks, repairedBlocks } from './text-blocks.ts';

const clause = (changes: Partial<ClauseView>): ClauseView => ({
  key: 'c1',
  parentKey: null,
  path: 'Điều 1',
  label: '(4)',
  heading: null,
  text: 'Phấn đấu có thêm ít nhất 07 xã đạt chuẩn nông thôn mới.',
  firstLine: 1,
  lastLine: 1,
  ...changes,
});
const repair = (changes: Partial<RepairView>): RepairView => ({
  id: 1,
  kind: 'scan',
  line: 1,
  original: 'Phân đầu',
  repaired: 'Phấn đấu',
  rule: 'phan-dau',
  reverted: false,
  ...changes,
});
const task = (id: number, asWritten: string, clauseKey = 'c1'): Proposal => ({
  id,
  clauseKey,
  content: {
    kind: 'task',
    task: {
      title: asWritten,
      kind: 'task',
      leads: [],
      cooperating: [],
      product: null,
      due: { kind: 'none', value: null, strictBefore: false, conditional: false, asWritten: null },
      asWritten,
      clause: clauseKey,
      confidence: 0.9,
    },
  },
  confidence: 0.9,
  origin: 'machine',
  status: 'proposed',
  corrected: false,
  reason: null,
  decidedBy: null,
  decidedAt: null,
  version: 1,
});
const original = '(4) Phân đầu có thêm ít nhất 07 xã đạt chuẩn nông thôn mới.';

test('a finding and a repair lie where their words stand', () => {
  const read = {
    originalText: original,
    clauses: [clause({})],
    repairs: [repair({})],
    proposals: [task(7, 'ít nhất 07 xã')],
  };
  const [block] = repairedBlocks(read);
  expect(block?.stretches).toEqual([
    { text: 'Phấn đấu', findings: [], repair: repair({}) },
    { text: ' có thêm ', findings: [], repair: null },
    { text: 'ít nhất 07 xã', findings: [7], repair: null },
    { text: ' đạt chuẩn nông thôn mới.', findings: [], repair: null },
  ]);
  expect(block?.findings).toEqual([7]);
});

test('findings that overlap share the run they have in common', () => {
  const read = {
    originalText: original,
    clauses: [clause({})],
    repairs: [],
    proposals: [task(7, 'ít nhất 07 xã đạt chuẩn'), task(8, 'xã đạt chuẩn nông thôn')],
  };
  const shared = repairedBlocks(read)[0]?.stretches.find(({ text }) => text === 'xã đạt chuẩn');
  expect(shared?.findings).toEqual([7, 8]);
});

test('a repair that a person put back marks the original words', () => {
  const read = {
    originalText: original,
    clauses: [clause({ text: 'Phân đầu có thêm 07 xã' })],
    repairs: [repair({ reverted: true })],
    proposals: [],
  };
  expect(repairedBlocks(read)[0]?.stretches[0]).toMatchObject({ text: 'Phân đầu', repair: { reverted: true } });
});

test('the same misreading twice in a clause is marked at both places', () => {
  const twice = 'phấn đấu tăng thu, phấn đấu giảm chi';
  const repairs = [1, 2].map((id) => repair({ id, original: 'phân đầu', repaired: 'phấn đấu' }));
  const read = {
    originalText: '(4) phân đầu tăng thu, phân đầu giảm chi',
    clauses: [clause({ text: twice })],
    repairs,
    proposals: [],
  };
  const marked = repairedBlocks(read)[0]?.stretches.filter((stretch) => stretch.repair);
  expect(marked?.map((stretch) => stretch.repair?.id)).toEqual([1, 2]);
});

test('a sentence that a page end cut in two shows where it was joined', () => {
  const cut = repair({ kind: 'page-cut', line: 1, original: '\n\n', repaired: ' ' });
  const clauses = [clause({ label: '', text: 'Thực hiện đồng bộ các giải pháp', lastLine: 3 })];
  const read = { originalText: 'Thực hiện đồng\n\nbộ các giải pháp', clauses, repairs: [cut], proposals: [] };
  expect(repairedBlocks(read)[0]?.stretches.map(({ text, repair: made }) => [text, made?.kind ?? null])).toEqual([
    ['Thực hiện đồng', null],
    [' ', 'page-cut'],
    ['bộ các giải pháp', null],
  ]);
});

test('a line that no clause took in is still shown, in its place', () => {
  const read = {
    originalText: `|bảng|\n${original}\n\nNơi nhận`,
    clauses: [clause({ firstLine: 2, lastLine: 2 })],
    repairs: [],
    proposals: [],
  };
  expect(repairedBlocks(read).map(({ key }) => key)).toEqual(['line-1', 'c1', 'line-4']);
});

test('the original is shown letter by letter, with the words that a repair changes marked', () => {
  const read = { originalText: original, clauses: [clause({})], repairs: [repair({})], proposals: [] };
  const stretches = originalBlocks(read)[0]?.stretches ?? [];
  expect(stretches.map(({ text }) => text).join('')).toBe(original);
  expect(stretches[1]).toMatchObject({ text: 'Phân đầu', repair: { id: 1 } });
});
