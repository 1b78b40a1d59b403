import { expect, test } from 'vitest';
import { classOf, makeClasses } from './map-classes.ts';

test('five classes hold about equally many units and cover every value', () => {
  const values = Array.from({ length: 94 }, (_, i) => (i * 37) % 94);
  const classes = makeClasses(values);
  expect(classes.map(({ index }) => index)).toEqual([0, 1, 2, 3, 4]);
  const counts = classes.map((each) => values.filter((value) => classOf(classes, value) === each).length);
  expect(Math.max(...counts) - Math.min(...counts)).toBeLessThanOrEqual(1);
  for (const value of values) expect(classOf(classes, value)?.to).toBeGreaterThanOrEqual(value);
});

test('equal values share a class, and few values make few classes', () => {
  expect(makeClasses([])).toEqual([]);
  expect(makeClasses([7, 7, 7])).toEqual([{ index: 2, from: 7, to: 7 }]);
  expect(makeClasses([0, 0, 0, 0, 9])).toEqual([
    { index: 0, from: 0, to: 0 },
    { index: 4, from: 9, to: 9 },
  ]);
});
