import { expect, test } from 'vitest';
import type { EarlierFigures } from '#contract/earlier-figures.ts';
import { courseOfYears } from './earlier-course.ts';

type Figure = EarlierFigures['figures'][number];

const figure = (periodKey: string, value: string, agency: Figure['agency'] = null): Figure => ({
  periodKey,
  value,
  agency,
  standing: 'final',
  source: 'Niên giám',
  fileName: 'a.csv',
  cell: 'B2',
  importId: 1,
  importedAt: '2024-01-10T03:00:00.000Z',
});

test('a year ends with its yearly figure, else with its fourth quarter, and a year without one stays a gap', () => {
  const district = { id: 8, name: 'Huyện Quế Sơn', shortName: 'Quế Sơn' };
  expect(
    courseOfYears([
      figure('2023Y', '24.8'),
      figure('2023Q4', '24'),
      figure('2022Q4', '23.1'),
      figure('2022Q3', '11'),
      figure('2020Y', '22.3'),
      figure('2019Y', '1', district),
    ]),
  ).toEqual({ years: ['2020', '2021', '2022', '2023'], values: [22.3, null, 23.1, 24.8] });
});

test('two years are a list, not a course', () => {
  expect(courseOfYears([figure('2023Y', '2'), figure('2022Y', '1')])).toBeNull();
});
