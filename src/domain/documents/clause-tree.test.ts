import { expect, test } from 'vitest';
import { compileDecision } from './compile-decision.ts';

/** Each numbered clause with the labels above it. */
const treeOf = (lines: readonly string[]) => {
  const { clauses } = compileDecision(['KẾ HOẠCH', ...lines].join('\n\n'));
  const byId = new Map(clauses.map((clause) => [clause.id, clause]));
  const chain = (id: string | null): string[] => {
    const clause = id === null ? undefined : byId.get(id);
    return clause ? [...chain(clause.parent), clause.label || '·'] : [];
  };
  return clauses.filter(({ path }) => !/^(?:Mở đầu|Căn cứ)/u.test(path)).map(({ id }) => chain(id).join(' > '));
};

test('Phần, Chương, Mục, Điều, khoản and điểm stand in each other', () => {
  expect(
    treeOf([
      'Chương I',
      'QUY ĐỊNH CHUNG',
      'Mục 1. PHẠM VI',
      'Điều 1. Phạm vi',
      '1. Khoản một:',
      'a) Điểm a',
      'đ) Điểm đ',
    ]).at(-1),
  ).toBe('Chương I > Mục 1. > Điều 1. > 1. > đ)');
});

test('capital letters go on through C and D, which are no Roman numbers there', () => {
  expect(treeOf(['A. Một', 'I. Hai', 'B. Ba', 'C. Bốn', 'D. Năm', '1. Sáu'])).toEqual([
    'A.',
    'A. > I.',
    'B.',
    'C.',
    'D.',
    'D. > 1.',
  ]);
});

test('Party documents number with dashes', () => {
  expect(treeOf(['I- TÌNH HÌNH', '1- Kết quả', '1.1- Văn hóa', '2- Hạn chế', 'II- MỤC TIÊU'])).toEqual([
    'I-',
    'I- > 1-',
    'I- > 1- > 1.1-',
    'I- > 2-',
    'II-',
  ]);
});

test('small Roman numbers stand below letters, but "i)" behind "h)" is a letter', () => {
  expect(treeOf(['1. Việc', 'a) Một', 'i) Hai', 'ii) Ba', 'b) Bốn'])).toEqual([
    '1.',
    '1. > a)',
    '1. > a) > i)',
    '1. > a) > ii)',
    '1. > b)',
  ]);
  expect(treeOf(['1. Việc', 'g) Một', 'h) Hai', 'i) Ba', 'k) Bốn']).slice(-2)).toEqual(['1. > i)', '1. > k)']);
});

test('a list of another habit that a colon opens stands inside, and the outer count goes on behind it', () => {
  expect(treeOf(['1. Một', 'a) Gồm các việc:', '1) Việc đầu', '2) Việc sau', 'b) Hai', '2. Ba'])).toEqual([
    '1.',
    '1. > a)',
    '1. > a) > 1)',
    '1. > a) > 2)',
    '1. > b)',
    '2.',
  ]);
});

test('dashes hold plus signs, and bold headings without a number hold both', () => {
  expect(
    treeOf(['I. NHIỆM VỤ', '**Về y tế**', '- Sở Y tế:', '+ Lập kế hoạch', '**Về giáo dục**', '- Sở Giáo dục']),
  ).toEqual(['I.', 'I. > ·', 'I. > · > -', 'I. > · > - > +', 'I. > ·', 'I. > · > -']);
});

test('numbers that repeat or skip stay as they are, and are reported', () => {
  const { clauses, gaps } = compileDecision('KẾ HOẠCH\n\nI. A\n\n1. Một\n\n3. Ba\n\n3. Ba nữa\n\nIII. B\n');
  expect(clauses.map(({ label }) => label).filter(Boolean)).toEqual(['I.', '1.', '3.', '3.', 'III.']);
  expect(gaps.filter(({ kind }) => kind === 'numbering')).toHaveLength(3);
});

test('a plan issued with a decision stands apart from the articles before it', () => {
  const tree = treeOf([
    'Điều 1. Ban hành Kế hoạch kèm theo.',
    'Điều 2. Hiệu lực từ ngày ký.',
    'CHỦ TỊCH',
    'Lê Văn Năm',
    'QUY CHẾ',
    'Phối hợp liên ngành',
    '(Ban hành kèm theo Quyết định số 5/QĐ-UBND)',
    'I. MỤC ĐÍCH',
    '1. Thống nhất.',
  ]);
  expect(tree.slice(-2)).toEqual(['· > I.', '· > I. > 1.']);
});

test('a word-segmented text is read with spaces, kept as received, and said', () => {
  const body = 'Sở Y_tế chủ_trì , phối_hợp với các cơ_quan thực_hiện nhiệm_vụ được giao . ';
  const text = `Quyết_định về việc phê_duyệt đề_án\nĐiều 1 . ${body.repeat(4)}\n1 . ${body.repeat(3)}\na ) ${body}\n`;
  const { clauses, problems, notes, document } = compileDecision(text);
  expect(document).toMatchObject({ type: 'Quyết định', title: 'về việc phê duyệt đề án' });
  expect(clauses.filter(({ label }) => label !== '').map(({ label, lines }) => [label, lines[0]])).toEqual([
    ['Điều 1.', 2],
    ['1.', 3],
    ['a)', 4],
  ]);
  expect(problems.map(({ code }) => code)).toEqual(['word-segmented']);
  expect(notes.map(({ code }) => code)).toEqual(['word-join']);
});

test('clauses whose line ends were lost are found again', () => {
  const filler = 'Các đơn vị nghiêm túc tổ chức thực hiện các nội dung được phân công. '.repeat(30);
  const { clauses } = compileDecision(`KẾ HOẠCH\n\nI. Mục tiêu. 1. ${filler}2. ${filler}II. Nhiệm vụ. 1. ${filler}`);
  expect(clauses.map(({ label }) => label).filter(Boolean)).toEqual(['I.', '1.', '2.', 'II.', '1.']);
});

test('joined lines are told once, with how many and where first', () => {
  const wrapped = Array.from(
    { length: 12 },
    () => 'Các sở, ngành tập trung\nthực hiện nhiệm vụ được\ngiao trong năm.',
  ).join('\n\n');
  const { notes } = compileDecision(`KẾ HOẠCH\n\nI. NHIỆM VỤ\n\n${wrapped}\n`);
  expect(notes).toMatchObject([{ code: 'line-join', count: 24, lines: [5, 9, 13, 17, 21] }]);
});
