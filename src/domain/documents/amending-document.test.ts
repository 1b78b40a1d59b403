import { expect, test } from 'vitest';
import { compileDecision } from './compile-decision.ts';

const decide = (line: string) =>
  compileDecision(`Số: 1234/QĐ-UBND

Quảng Nam, ngày 10 tháng 7 năm 2024

QUYẾT ĐỊNH

Điều chỉnh, bổ sung Chương trình công tác trọng tâm năm 2024

ỦY BAN NHÂN DÂN TỈNH QUẢNG NAM

QUYẾT ĐỊNH:

Điều 1. Điều chỉnh, bổ sung Chương trình công tác trọng tâm năm 2024 ban hành kèm theo Quyết định số 15/QĐ-UBND ngày 05/01/2024 của UBND tỉnh như sau:

${line}
`);

test('the amended document, the day of coming into force and the place in the text are told', () => {
  const line = '1. Chuyển nhiệm vụ trình Đề án phát triển logistics sang năm 2025.';
  const { amending, amendments, clauses } = decide(line);
  expect(amending).toEqual({
    document: {
      type: 'Quyết định',
      number: '15/QĐ-UBND',
      date: '2024-01-05',
      name: 'Chương trình công tác trọng tâm năm 2024',
    },
    inForceOn: '2024-07-10',
  });
  const clause = clauses.find(({ id }) => id === amendments[0]?.clause);
  expect(clause?.path).toBe('Điều 1/1');
  expect(amendments[0]?.lines).toEqual([15, 15]);
  expect(amendments[0]?.reasons).toEqual(['says-so', 'item-named']);
});

test('a stated day of coming into force goes before the day of signing', () => {
  const { amending } = decide('1. Dừng thực hiện Đề án Cảng Chu Lai. Quyết định này có hiệu lực từ ngày 01/8/2024.');
  expect(amending?.inForceOn).toBe('2024-08-01');
});

test.each([
  ['a programme that only asks for supplements', 'Ban hành Chương trình công tác trọng tâm năm 2024'],
  ['a plan of its own', 'Ban hành Kế hoạch điều chỉnh quy hoạch đô thị'],
])('%s amends nothing', (_case, title) => {
  const text = `QUYẾT ĐỊNH\n\n${title}\n\nỦY BAN NHÂN DÂN TỈNH QUẢNG NAM\n\nQUYẾT ĐỊNH:\n\nĐiều 1. Ban hành kèm theo.\n\n1. Bổ sung, hoàn thiện các quy hoạch; điều chỉnh chỉ tiêu sử dụng đất.\n`;
  expect(compileDecision(text)).toMatchObject({ amending: null, amendments: [] });
});
