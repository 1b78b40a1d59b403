import { expect, test } from 'vitest';
import type { Cells } from './cells.ts';
import {
  DraftKeeper,
  type DraftPorts,
  type DraftSnapshot,
  type KeptDraft,
  type SaveAct,
  type SaveOutcome,
} from './draft-keeper.ts';

const base: Cells = { '1.value': '10', '2.value': '20' };

/** A province whose answers the test decides, and a clock that the test moves. */
function aDesk(answers: SaveOutcome[], kept: KeptDraft | null = null) {
  const seen: DraftSnapshot[] = [];
  const sent: SaveAct[] = [];
  const timers: { milliseconds: number; callback: () => void }[] = [];
  const desk = { seen, sent, timers, kept, adopted: null as Cells | null };
  const ports: DraftPorts = {
    save: (act) => {
      sent.push(act);
      return Promise.resolve(
        answers.shift() ?? { kind: 'saved', version: act.version + 1, savedAt: '2024-03-15T03:42:00Z' },
      );
    },
    makeKey: () => `act-${sent.length + 1}`,
    keepHere: (draft) => {
      desk.kept = draft;
    },
    later: (milliseconds, callback) => {
      const timer = { milliseconds, callback };
      timers.push(timer);
      return () => void timers.splice(timers.indexOf(timer), 1);
    },
    now: () => '2024-03-15T03:40:00Z',
    onChange: (snapshot) => seen.push(snapshot),
    onAdopt: (cells) => {
      desk.adopted = cells;
    },
  };
  return { desk, keeper: new DraftKeeper(kept ?? { version: 3, base, cells: base }, ports) };
}
const states = (seen: readonly DraftSnapshot[]) => seen.map((snapshot) => snapshot.state);

test('an edit is kept on this machine at once and saved over its version after a pause', async () => {
  const { desk, keeper } = aDesk([]);
  keeper.edit({ ...base, '1.value': '11' });
  expect(desk.kept?.cells['1.value']).toBe('11');
  expect(desk.timers.map((timer) => timer.milliseconds)).toEqual([800]);
  expect(await keeper.flush()).toBe(true);
  expect(desk.sent[0]?.version).toBe(3);
  expect(states(desk.seen)).toEqual(['waiting', 'saving', 'saved']);
  expect(desk.kept).toBeNull();
});

test('text that cannot be read is never sent and never lost', async () => {
  const { desk, keeper } = aDesk([]);
  keeper.edit({ ...base, '1.raw': 'khoảng 11', '2.value': '21' });
  await keeper.flush();
  expect(desk.sent[0]?.cells).toEqual({ '1.value': '10', '2.value': '21' });
  expect(desk.kept?.cells['1.raw']).toBe('khoảng 11');
});

test('only one save is under way; what is typed meanwhile goes with the next', async () => {
  const { desk, keeper } = aDesk([]);
  keeper.edit({ ...base, '1.value': '11' });
  const first = keeper.flush();
  keeper.edit({ ...base, '1.value': '12' });
  await first;
  await keeper.flush();
  expect(desk.sent.map((save) => [save.version, save.cells['1.value']])).toEqual([
    [3, '11'],
    [4, '12'],
  ]);
});

test('without a line the edit stays here and is tried again later and later', async () => {
  const { desk, keeper } = aDesk([{ kind: 'unreachable' }, { kind: 'unreachable' }]);
  keeper.edit({ ...base, '1.value': '11' });
  expect(await keeper.flush()).toBe(false);
  expect(await keeper.flush()).toBe(false);
  expect(desk.timers.map((timer) => timer.milliseconds)).toEqual([5_000]);
  expect(desk.seen.at(-1)).toMatchObject({ state: 'kept-here', failingSince: '2024-03-15T03:40:00Z' });
  expect(await keeper.flush()).toBe(true);
  expect(desk.seen.at(-1)).toMatchObject({ state: 'saved', failingSince: null });
});

test('a colleague’s newer version is merged and saved when no cell differs twice', async () => {
  const { desk, keeper } = aDesk([{ kind: 'stale', version: 7, cells: { '1.value': '10', '2.value': '22' } }]);
  keeper.edit({ ...base, '1.value': '11' });
  await keeper.flush();
  expect(desk.adopted).toEqual({ '1.value': '11', '2.value': '22' });
  expect(await keeper.flush()).toBe(true);
  expect(desk.sent.at(-1)).toMatchObject({ version: 7, cells: { '1.value': '11', '2.value': '22' } });
});

test('a cell that both changed stops the saving until the person chooses, and a reload asks again', async () => {
  const { desk, keeper } = aDesk([{ kind: 'stale', version: 7, cells: { ...base, '1.value': '12' } }]);
  keeper.edit({ ...base, '1.value': '11' });
  expect(await keeper.flush()).toBe(false);
  expect(desk.seen.at(-1)?.conflicts).toEqual([{ key: '1.value', base: '10', mine: '11', theirs: '12' }]);
  expect(desk.kept).toMatchObject({ version: 3, base });
  keeper.edit({ ...base, '1.value': '11', '2.value': '21' });
  expect(await keeper.flush()).toBe(false);
  keeper.settle({ '1.value': '12', '2.value': '21' });
  expect(await keeper.flush()).toBe(true);
  expect(desk.sent.at(-1)).toMatchObject({ version: 7, cells: { '1.value': '12', '2.value': '21' } });
});

test('a refused save says why and is not tried again by itself', async () => {
  const { desk, keeper } = aDesk([{ kind: 'refused', sentence: 'Kỳ đã chốt.' }]);
  keeper.edit({ ...base, '1.value': '11' });
  await keeper.flush();
  expect(desk.seen.at(-1)).toMatchObject({ state: 'refused', refusal: 'Kỳ đã chốt.' });
  expect(desk.timers).toEqual([]);
});

test('an edit left on this machine meets what the province holds now', async () => {
  const { desk, keeper } = aDesk([]);
  keeper.edit({ ...base, '1.value': '11' });
  keeper.meet({ version: 5, cells: { ...base, '2.value': '22' } });
  expect(await keeper.flush()).toBe(true);
  expect(desk.sent.at(-1)).toMatchObject({ version: 5, cells: { '1.value': '11', '2.value': '22' } });
});

test('a save whose answer was lost goes again as the same act, before what was typed since', async () => {
  const { desk, keeper } = aDesk([{ kind: 'unreachable' }]);
  keeper.edit({ ...base, '1.value': '11' });
  await keeper.flush();
  keeper.edit({ ...base, '1.value': '12' });
  expect(await keeper.flush()).toBe(false);
  expect(await keeper.flush()).toBe(true);
  expect(desk.sent.map(({ key, version, cells }) => [key, version, cells['1.value']])).toEqual([
    ['act-1', 3, '11'],
    ['act-1', 3, '11'],
    ['act-3', 4, '12'],
  ]);
});

test('typing back what stood before does not hide that a save may have arrived', async () => {
  const { desk, keeper } = aDesk([{ kind: 'unreachable' }]);
  keeper.edit({ ...base, '1.value': '11' });
  await keeper.flush();
  keeper.edit(base);
  expect(desk.kept?.act?.key).toBe('act-1');
  await keeper.flush();
  await keeper.flush();
  expect(desk.sent.at(-1)?.cells['1.value']).toBe('10');
  expect(desk.kept).toBeNull();
});

test('after a reload the same act goes again while the version stands, and is void over a newer one', async () => {
  const act: SaveAct = { key: 'act-0', version: 3, cells: { ...base, '1.value': '11' } };
  const kept: KeptDraft = { version: 3, base, cells: act.cells, act };
  const again = aDesk([], kept);
  again.keeper.meet({ version: 3, cells: base });
  await again.keeper.flush();
  expect(again.desk.sent.map(({ key }) => key)).toEqual(['act-0']);
  const arrived = aDesk([], kept);
  arrived.keeper.meet({ version: 4, cells: act.cells });
  expect(await arrived.keeper.flush()).toBe(true);
  expect(arrived.desk.sent).toEqual([]);
  expect(arrived.desk.kept).toBeNull();
});
