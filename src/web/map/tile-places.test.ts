import { expect, test } from 'vitest';
import { placeTiles } from './tile-places.ts';

test('no two districts stand on one square', () => {
  const codes = Array.from({ length: 18 }, (_, i) => String(502 + i));
  const tiles = placeTiles(codes);
  expect(new Set(tiles.map(({ column, row }) => `${column} ${row}`)).size).toBe(18);
});

test('units without a known place stand in rows', () => {
  expect(placeTiles(['20335', '20338']).map(({ column, row }) => [column, row])).toEqual([
    [0, 0],
    [1, 0],
  ]);
});
