import { expect, test } from 'vitest';
import { agendaOf, type DraftItem, moved, nextKey } from './agenda-draft.ts';

const item = (key: number, title = `Nội dung ${key}`): DraftItem => ({
  key,
  id: null,
  kind: 'to-decide',
  title,
  question: '',
  agencyId: null,
  taskId: null,
  targetId: null,
});

test('an item goes up or down one place, and not beyond the ends', () => {
  const items = [item(0), item(1), item(2)];
  expect(moved(items, 2, -1).map(({ key }) => key)).toEqual([0, 2, 1]);
  expect(moved(items, 2, 1).map(({ key }) => key)).toEqual([0, 1, 2]);
  expect(moved(items, 0, -1).map(({ key }) => key)).toEqual([0, 1, 2]);
  expect([nextKey([]), nextKey(items)]).toEqual([0, 3]);
});

test('an item without a name is not sent, an empty question is none', () => {
  expect(agendaOf([item(0, '  ')])).toBeNull();
  expect(agendaOf([item(0)])).toEqual([
    { id: null, kind: 'to-decide', title: 'Nội dung 0', question: null, agencyId: null, taskId: null, targetId: null },
  ]);
});
