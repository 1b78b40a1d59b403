import { expect, test } from 'vitest';
import { readBoundaries } from './boundary-file.ts';
import { daNang2025 } from './da-nang-2025.ts';

test('94 wards and communes are drawn within the frame, the island zone in one of its own', () => {
  const boundaries = readBoundaries(daNang2025);
  expect(boundaries).toHaveLength(94);
  expect(new Set(boundaries.map(({ code }) => code)).size).toBe(94);
  expect(boundaries.filter(({ isInset }) => isInset).map(({ name }) => name)).toEqual(['Đặc khu Hoàng Sa']);
  for (const { x, y, path, isInset } of boundaries) {
    expect(path).toMatch(/^(M\d+ \d+l[-\d ]+z)+$/);
    if (isInset) continue;
    expect(x).toBeGreaterThan(0);
    expect(x).toBeLessThan(daNang2025.width);
    expect(y).toBeLessThan(daNang2025.height);
  }
});
