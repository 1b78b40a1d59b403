import { expect, test } from 'vitest';
import { readTargets } from '#domain/programme/target-grammar/read-targets.ts';
import { readBlocks } from './blocks.ts';
import { compileDecision } from './compile-decision.ts';
import { noDue } from './due.ts';
import { findDuplicateTasks } from './find-duplicates.ts';

const many = <Item>(count: number, item: (at: number) => Item): Item[] =>
  Array.from({ length: count }, (_, at) => item(at));

test('a row of thousands of cells keeps all its words, the last of them in one cell', () => {
  const [table] = readBlocks(`| ${many(1000, (at) => `ô${at}`).join(' | ')} |`);
  expect(table?.rows[0]).toHaveLength(200);
  expect(table?.rows[0]?.at(-1)?.text).toMatch(/^ô199 \| ô200 .* ô999$/u);
});

test('one wide row does not fill up the rows of a table that no document has', () => {
  const tableOf = (wide: number) =>
    compileDecision(`1. Nhiệm vụ\n\n| ${many(wide, (at) => `ô${at}`).join(' | ')} |\n| a | b |\n| c | d |`).tables[0];
  expect(tableOf(60)?.rows.map((row) => row.length)).toEqual([60, 60]);
  expect(tableOf(61)?.rows.map((row) => row.length)).toEqual([2, 2]);
});

test('a table drawn with more columns than any is read as text', () => {
  const drawn = (columns: number) =>
    `${'+---'.repeat(columns)}+\n${'| a '.repeat(columns)}|\n${'+---'.repeat(columns)}+`;
  expect(readBlocks(drawn(200)).map(({ kind }) => kind)).toEqual(['table']);
  expect(readBlocks(drawn(201)).map(({ kind }) => kind)).not.toEqual(['table']);
});

test('a figure a thousand letters behind the last pause is named by the words nearest to it', () => {
  const [target] = readTargets(`${'việc này '.repeat(400)}tỷ lệ hộ nghèo giảm còn 3%`);
  expect(target?.value).toBe('3');
  expect(target?.name.length).toBeLessThanOrEqual(1000);
  expect(target?.name).toMatch(/việc này tỷ lệ hộ nghèo$/u);
});

test('a task is compared with the three hundred nearest that share its rare words', () => {
  const title = 'Số hóa hồ sơ đất đai cấp xã và kết nối với cơ sở dữ liệu dân cư';
  const task = (lead: string, at: number) => ({ title, leads: [lead], due: noDue, span: [at, at + 9] as const });
  const between = (count: number) => [
    task('Sở Y tế', 0),
    ...many(count, (at) => task(`Sở ${at}`, 10 + 10 * at)),
    task('Sở Y tế', 99_999),
  ];
  expect(findDuplicateTasks(between(299))).toMatchObject([{ task: 300, with: 0 }]);
  expect(findDuplicateTasks(between(300))).toEqual([]);
});

test('a line that says when speaks of the two hundred lines before it at most', () => {
  const { tasks } = compileDecision(
    `1. Nhiệm vụ trọng tâm:\n\n${many(300, (at) => `- Xây dựng kế hoạch phòng, chống dịch bệnh số ${at};`).join('\n\n')}\n\n- Thời gian thực hiện: Quý II/2024.`,
    { year: 2024 },
  );
  const dues = tasks.map(({ due }) => due.value);
  expect([dues.length, dues[99], dues[100], dues[299]]).toEqual([300, null, '2024-Q2', '2024-Q2']);
});
