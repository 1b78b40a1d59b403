import { expect, test } from 'vitest';
import type { KeptDraft } from './draft-keeper.ts';
import { listKeptDrafts, readKeptDraft, writeKeptDraft } from './kept-drafts.ts';

/** A browser's storage: its entries are its own properties, as `Object.keys` sees them. */
function aMachine(room = Infinity): Storage {
  const entries: Record<string, string> = {};
  const methods = {
    getItem: (key: string) => entries[key] ?? null,
    setItem: (key: string, text: string) => {
      if (text.length > room) throw new DOMException('full', 'QuotaExceededError');
      entries[key] = text;
    },
    removeItem: (key: string) => {
      delete entries[key];
    },
  };
  const answer = (_: object, name: string | symbol): unknown => Reflect.get(methods, name);
  // Only what the drafts use of a storage is played here.
  return new Proxy(entries, { get: answer }) as unknown as Storage;
}

const draft: KeptDraft = {
  version: 3,
  base: { '1.value': '10' },
  cells: { '1.value': '11' },
  act: { key: 'act-0001', version: 3, cells: { '1.value': '11' } },
};

test('a kept edit comes back with the save that had no answer', () => {
  const machine = aMachine();
  expect(writeKeptDraft(machine, 7, 4, draft)).toBe(true);
  expect(readKeptDraft(machine, 7, 4)).toEqual(draft);
});

test('on a shared machine each person finds only what is theirs', () => {
  const machine = aMachine();
  writeKeptDraft(machine, 7, 4, draft);
  writeKeptDraft(machine, 8, 4, draft);
  writeKeptDraft(machine, 9, 41, draft);
  expect(listKeptDrafts(machine, 4)).toEqual([7, 8]);
  expect(readKeptDraft(machine, 9, 4)).toBeNull();
  writeKeptDraft(machine, 7, 4, null);
  expect(listKeptDrafts(machine, 4)).toEqual([8]);
});

test('a half-written edit is none, and a full machine says so', () => {
  const machine = aMachine();
  machine.setItem('tiendo.draft.4.7', '{"version":3,"base":{},"cells":{},"act":{"key":1}}');
  machine.setItem('tiendo.draft.4.8', '{"version":3');
  expect([readKeptDraft(machine, 7, 4), readKeptDraft(machine, 8, 4)]).toEqual([null, null]);
  expect(writeKeptDraft(aMachine(10), 7, 4, draft)).toBe(false);
});
