import { expect, test } from 'vitest';
import type { ClauseView, Proposal, RepairView } from '#contract/programme.ts';
import { originalBlocks, repairedBlocks } from './text-blocks.ts';
import type { ParagraphBlock, Read, TableBlock } from './text-model.ts';

const paragraphs = (read: Read): ParagraphBlock[] =>
  repairedBlocks(read).filter((block): block is ParagraphBlock => block.kind === 'paragraph');
const tables = (read: Read): TableBlock[] =>
  repairedBlocks(read).filter((block): block is TableBlock => block.kind === 'table');
const wordsOf = (block: ParagraphBlock | undefined) => block?.stretches.map(({ text }) => text).join('');

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
  const [block] = paragraphs(read);
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
  const shared = paragraphs(read)[0]?.stretches.find(({ text }) => text === 'xã đạt chuẩn');
  expect(shared?.findings).toEqual([7, 8]);
});

test('a repair that a person put back marks the original words', () => {
  const read = {
    originalText: original,
    clauses: [clause({ text: 'Phân đầu có thêm 07 xã' })],
    repairs: [repair({ reverted: true })],
    proposals: [],
  };
  expect(paragraphs(read)[0]?.stretches[0]).toMatchObject({ text: 'Phân đầu', repair: { reverted: true } });
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
  const marked = paragraphs(read)[0]?.stretches.filter((stretch) => stretch.repair);
  expect(marked?.map((stretch) => stretch.repair?.id)).toEqual([1, 2]);
});

test('a sentence that a page end cut in two shows where it was joined', () => {
  const cut = repair({ kind: 'page-cut', line: 1, original: '\n\n', repaired: ' ' });
  const clauses = [clause({ label: '', text: 'Thực hiện đồng bộ các giải pháp', lastLine: 3 })];
  const read = { originalText: 'Thực hiện đồng\n\nbộ các giải pháp', clauses, repairs: [cut], proposals: [] };
  expect(paragraphs(read)[0]?.stretches.map(({ text, repair: made }) => [text, made?.kind ?? null])).toEqual([
    ['Thực hiện đồng', null],
    [' ', 'page-cut'],
    ['bộ các giải pháp', null],
  ]);
});

test('a line that no clause took in is still shown, in its place', () => {
  const read = {
    originalText: `Bản sao\n\n${original}\n\nNơi nhận`,
    clauses: [clause({ firstLine: 3, lastLine: 3 })],
    repairs: [],
    proposals: [],
  };
  expect(repairedBlocks(read).map(({ key }) => key)).toEqual(['line-1', 'c1', 'line-5']);
});

test('the original is shown letter by letter, with the words that a repair changes marked', () => {
  const read = { originalText: original, clauses: [clause({})], repairs: [repair({})], proposals: [] };
  const [first] = originalBlocks(read);
  const stretches = first?.kind === 'paragraph' ? first.stretches : [];
  expect(stretches.map(({ text }) => text).join('')).toBe(original);
  expect(stretches[1]).toMatchObject({ text: 'Phân đầu', repair: { id: 1 } });
});

const table = `| TT | Nhiệm vụ | Cơ quan | |
| --- | --- | --- | --- |
| ^^ | ^^ | Chủ trì | Phối hợp |
| 1 | **Phát triển đô thị** | << | << |
| 1.1 | Xây dựng Đề án \\| giai đoạn 1 | Sở Xây dựng | Sở Tài chính[^1] |
| 1.2 | Ban hành quy chế | Sở Nội vụ | |`;

test('a table of the received text has a head, merged cells and no markup', () => {
  const read = { originalText: `Điều 1. Danh mục\n\n${table}`, clauses: [clause({})], repairs: [], proposals: [] };
  const [block] = tables(read);
  expect(block).toMatchObject({ headRows: 2, isLayout: false, clauseKey: 'c1' });
  const shown = block?.rows.map(({ cells }) =>
    cells.map(({ stretches, colSpan, rowSpan }) => [stretches.map(({ text }) => text).join(''), colSpan, rowSpan]),
  );
  expect(shown?.[2]).toEqual([
    ['1', 1, 1],
    ['Phát triển đô thị', 3, 1],
  ]);
  expect(shown?.flat().every(([words]) => !/[|^*<]{2}/u.test(String(words)))).toBe(true);
  expect(block?.rows[3]?.cells[3]?.stretches.find(({ note }) => note !== undefined)?.note).toBe('1');
});

test('what was read from a row of a table lights that row, not the clause before it', () => {
  const found = task(7, 'Xây dựng Đề án | giai đoạn 1');
  if (found.content.kind === 'task') found.content.task.lines = [7, 7];
  const read = { originalText: `Điều 1. Danh mục\n\n${table}`, clauses: [clause({})], repairs: [], proposals: [found] };
  expect(paragraphs(read)[0]?.findings).toEqual([]);
  expect(tables(read)[0]?.rows.map(({ findings }) => findings)).toEqual([[], [], [], [7], []]);
});

test('page breaks, bold and footnotes are shown as such', () => {
  const text = 'Thực hiện nghiêm[^1] các việc sau';
  const read = {
    originalText: `Thực hiện **nghiêm**[^1] các việc sau\n\n\f\n\n[^1]: Theo Luật`,
    clauses: [clause({ label: '', text })],
    repairs: [],
    proposals: [],
  };
  const blocks = repairedBlocks(read);
  expect(blocks.map(({ kind }) => kind)).toEqual(['paragraph', 'page-break', 'paragraph']);
  expect(paragraphs(read)[0]?.stretches).toMatchObject([
    { text: 'Thực hiện ' },
    { text: 'nghiêm', bold: true },
    { text: '[^1]', note: '1' },
    { text: ' các việc sau' },
  ]);
  expect(paragraphs(read)[1]).toMatchObject({ isFootnote: true });
  expect(wordsOf(paragraphs(read)[1])).toContain('Theo Luật');
});
