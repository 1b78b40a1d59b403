import { expect, test } from 'vitest';
import { deriveFigures } from './derived-figures.ts';

const typed = (code: string) => ({ code, formula: null, decimals: 0 });

test('ô tính được điền theo công thức và làm tròn theo số lẻ của chỉ tiêu', () => {
  const share = { code: 'TY_LE', formula: 'DAT / TONG * 100', decimals: 2 };
  const figures = deriveFigures(
    [typed('DAT'), typed('TONG'), share],
    new Map([
      ['DAT', '137'],
      ['TONG', '193'],
    ]),
  );
  expect(figures.get('TY_LE')).toBe('70.98');
});

test('ô tính từ ô tính dùng số chưa làm tròn', () => {
  const third = { code: 'MOT_PHAN_BA', formula: 'A / 3', decimals: 0 };
  const again = { code: 'GOP_LAI', formula: 'MOT_PHAN_BA * 3', decimals: 2 };
  expect(deriveFigures([typed('A'), third, again], new Map([['A', '10']])).get('GOP_LAI')).toBe('10');
});

test('số gõ vào ô tính không được dùng', () => {
  const share = { code: 'X', formula: 'A * 2', decimals: 0 };
  expect(
    deriveFigures(
      [typed('A'), share],
      new Map([
        ['A', '2'],
        ['X', '99'],
      ]),
    ).get('X'),
  ).toBe('4');
});

test('thiếu số gốc thì ô tính cũng thiếu', () => {
  expect(deriveFigures([typed('A'), { code: 'X', formula: 'A + 1', decimals: 0 }], new Map()).get('X')).toBeNull();
});

test('công thức vòng tròn cho ô trống, không treo', () => {
  const circle = [
    { code: 'A', formula: 'B', decimals: 0 },
    { code: 'B', formula: 'A', decimals: 0 },
  ];
  expect(deriveFigures(circle, new Map()).get('A')).toBeNull();
});
