import { expect, test } from 'vitest';
import { askedOf, isFiltered } from './task-wish.ts';

test('the address becomes what the server is asked for', () => {
  const address = { thoi: 'overdue', coquan: '12', toi: '1', tim: ' đề án ', xep: 'co-quan' };
  expect(Object.fromEntries(new URLSearchParams(askedOf(address)))).toEqual({
    time: 'overdue',
    agencyId: '12',
    mine: '1',
    search: 'đề án',
  });
});

test('what an address misspells is left out, so that no address leads to an error', () => {
  const address = { thoi: 'qua-han', coquan: 'x1', lanhdao: '-3', loai: 'scheme2', buoc: '', toi: 'yes', tim: '   ' };
  expect(askedOf(address)).toBe('');
  expect(isFiltered({ ...address, xep: 'co-quan' })).toBe(false);
});
