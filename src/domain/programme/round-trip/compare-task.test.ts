import { expect, test } from 'vitest';
import { noDue } from '#domain/documents/due.ts';
import { compareTaskWithSource } from './compare-task.ts';
import { describeTask, type DescribedTask } from './describe-task.ts';
import { textOf } from './written-sentence.ts';

const source = 'Sở Y tế chủ trì, phối hợp với Sở Tài chính xây dựng Đề án khám chữa bệnh từ xa trước ngày 30/6/2024.';
const task: DescribedTask = {
  title: 'Xây dựng Đề án khám chữa bệnh từ xa',
  leads: ['Sở Y tế'],
  cooperating: ['Sở Tài chính'],
  product: 'Đề án khám chữa bệnh từ xa',
  due: { ...noDue, kind: 'date', value: '2024-06-30', strictBefore: true, asWritten: 'trước ngày 30/6/2024' },
};

test('a task is written with who, with whom, what, by when and what comes out', () => {
  expect(textOf(describeTask(task))).toBe(
    'Sở Y tế chủ trì, phối hợp với Sở Tài chính: Xây dựng Đề án khám chữa bệnh từ xa; hoàn thành trước ngày 30/06/2024; sản phẩm: Đề án khám chữa bệnh từ xa',
  );
});

test('a due day that the title states already is not said twice, however it is written', () => {
  const written = (title: string) => textOf(describeTask({ ...task, title, cooperating: [], product: null }));
  const title = 'Xây dựng Đề án khám chữa bệnh từ xa';
  for (const day of ['30/6/2024', '30/06/2024', '30 tháng 6 năm 2024']) {
    expect(written(`${title} trước ngày ${day}`)).toBe(`Sở Y tế chủ trì: ${title} trước ngày ${day}`);
  }
  expect(written(`${title} trước ngày 31/3/2024`)).toContain('; hoàn thành trước ngày 30/06/2024');
  expect(compareTaskWithSource({ ...task, title: `${title} trước ngày 30/06/2024` }, source)).toEqual([]);
});

test('a title that goes on from its subject says whom it is done with itself', () => {
  const joined = { ...task, title: 'Chủ trì, phối hợp với Sở Tài chính xây dựng Đề án', product: null, due: noDue };
  expect(textOf(describeTask(joined))).toBe('Sở Y tế chủ trì, phối hợp với Sở Tài chính xây dựng Đề án');
});

test('a record that says what the sentence says differs in nothing', () => {
  expect(compareTaskWithSource(task, source)).toEqual([]);
});

test('another lead, due day or name is told, and where the sentence says otherwise', () => {
  const roles = (changes: Partial<DescribedTask>) => compareTaskWithSource({ ...task, ...changes }, source);
  expect(roles({ leads: ['Sở Nội vụ'] })).toMatchObject([{ role: 'lead', source: [0, 7] }]);
  const [due] = roles({ due: { ...task.due, strictBefore: false } });
  expect(due).toMatchObject({ role: 'due' });
  expect(source.slice(...(due?.source ?? [0, 0]))).toContain('30/6/2024');
  expect(roles({ title: 'Xây dựng bệnh viện' })).toMatchObject([{ role: 'name' }]);
});

test('a day that nobody read out of the sentence is told, one from a line of its own is not', () => {
  const bare = 'Xây dựng Đề án khám chữa bệnh từ xa.';
  const due = { ...noDue, kind: 'quarter', value: '2024-Q3' } as const;
  const record = { ...task, leads: [], due };
  expect(compareTaskWithSource(record, bare)).toMatchObject([{ role: 'due', source: null }]);
  const ownLine = { ...record, due: { ...due, asWritten: 'Quý III/2024' } };
  expect(compareTaskWithSource(ownLine, bare)).toEqual([]);
});

test('an agency that the clause above charges is no difference', () => {
  expect(compareTaskWithSource({ ...task, due: noDue }, 'Xây dựng Đề án khám chữa bệnh từ xa.')).toEqual([]);
});
