import { describe, expect, test } from 'vitest';
import { compileDecision } from './compile-decision.ts';

/** One cell a line between lone bars, without a blank line, as pages copied from a law portal come. */
const rowOf = (...cells: string[]) => ['|', ...cells.flatMap((cell) => (cell === '' ? ['|'] : [cell, '|']))];
const HEAD = rowOf(
  '**TT**',
  '**Nội dung thực\nhiện**',
  '**Cơ quan chủ trì**',
  '**Cơ quan phối hợp**',
  '**Thời gian hoàn\nthành**',
  '**Sản phẩm**',
);
const annex = (...rows: string[][]) =>
  [
    '**PHỤ LỤC II**',
    'DANH MỤC NHIỆM VỤ TRIỂN KHAI CHƯƠNG TRÌNH PHÁT TRIỂN LÂM NGHIỆP BỀN VỮNG VÀ',
    'PHÒNG CHÁY RỪNG TRÊN ĐỊA BÀN TỈNH',
    '*(Kèm theo Quyết định số 45/QĐ-UBND ngày 12 tháng 02 năm 2026',
    'của UBND tỉnh An Phú)*',
    ...HEAD,
    ...rows.flat(),
  ].join('\n');
const tasksOf = (text: string) =>
  compileDecision(text).tasks.map(({ title, leads, due }) => ({ title, leads, due: due.value ?? due.kind }));

const one = rowOf(
  '1',
  'Rà soát các khu rừng\nphòng hộ',
  'Sở Nông nghiệp và\nMôi trường',
  'UBND các xã',
  'Quý II/2026',
  'Báo cáo',
);

describe('an annex by itself whose table has one cell a line', () => {
  test('the number of the annex stands apart from its title and the document it was issued with', () => {
    const { document } = compileDecision(annex(one));
    expect(document).toMatchObject({ number: '45/QĐ-UBND', date: '2026-02-12' });
  });

  test('empty cells at the end of rows do not draw the next row into them', () => {
    const empty = (number: string) =>
      rowOf(number, 'Kiểm tra đường băng\ncản lửa', 'Chi cục Kiểm lâm', 'UBND các xã', '2026', '');
    expect(tasksOf(annex(empty('1'), empty('2'), empty('3'), rowOf('**II**', '**Truyền thông**'), empty('1')))).toEqual(
      Array.from({ length: 4 }, () => ({
        title: 'Kiểm tra đường băng cản lửa',
        leads: ['Chi cục Kiểm lâm'],
        due: '2026',
      })),
    );
  });

  test('groups within groups are rows of their own', () => {
    const text = annex(rowOf('III', 'Hạ tầng'), rowOf('III.1', 'Nhóm trạm bảo vệ'), rowOf('III.1.1', 'Vùng lõi'), one);
    expect(tasksOf(text)).toEqual([
      { title: 'Rà soát các khu rừng phòng hộ', leads: ['Sở Nông nghiệp và Môi trường'], due: '2026-Q2' },
    ]);
  });

  test('a row whose number and bodies are merged with those above it has its own words and time', () => {
    const below = rowOf(
      '- Bộ dữ liệu về rừng được cập nhật hằng năm theo quy định',
      'Giai đoạn 2026 - 2027',
      'Bộ dữ liệu',
    );
    const [, second] = tasksOf(
      annex(one, below, rowOf('2', 'Trồng rừng', 'Sở Tài chính', 'UBND các xã', '2027', 'Rừng')),
    );
    expect(second).toEqual({
      title: 'Rà soát các khu rừng phòng hộ',
      leads: ['Sở Nông nghiệp và Môi trường'],
      due: '2027',
    });
  });

  test('a row that has lost its end does not swallow the next one', () => {
    const lost = [...one.slice(0, -1), '|', '……………', '|', '2', ...one.slice(2)];
    expect(tasksOf(annex(...Array.from({ length: 20 }, () => one), lost))).toHaveLength(22);
  });
});

test('a cell that tells when, and then what goes on, is due at the first', () => {
  const cells = [
    'Ban hành trong quý I năm 2026. Thực hiện rà soát, điều chỉnh (nếu có)',
    'Hoàn thành trong giai đoạn 2026 - 2027 và vận hành thường xuyên',
  ];
  const rows = cells.map((cell, at) =>
    rowOf(`${at + 1}`, 'Lập bản đồ rừng', 'Sở Tài chính', 'UBND xã', cell, 'Bản đồ'),
  );
  expect(tasksOf(annex(...rows)).map(({ due }) => due)).toEqual(['2026-Q1', '2027']);
});

describe('figures by year, one cell a line, behind the signature', () => {
  const FIGURES = [
    '**Mẫu biểu số 01**',
    '',
    '**DỰ BÁO MỘT SỐ CHỈ TIÊU KINH TẾ - XÃ HỘI CHỦ YẾU**',
    '',
    ...rowOf('STT', 'Nội dung', 'Đơn vị tính', 'Năm hiện hành 2025', 'Năm 2026', 'Năm 2027'),
    ...rowOf('Kế hoạch', 'Ước thực hiện'),
    ...rowOf('1', '2', '3', '4', '5', '6', '7'),
    ...rowOf('1', 'Sản lượng lúa', 'Nghìn tấn', '410', '415', '420', '432'),
    ...rowOf('2', 'Cơ cấu lao động', '', '', '', '', ''),
    ...rowOf('', '- Nông nghiệp', '%', '34,5', '34,1', '33,2', '31,8'),
    ...rowOf('', '- Dịch vụ', '%', '36,5', '36,9', '37,3', '38,1'),
  ];
  const PLAN = 'KẾ HOẠCH\nTÀI CHÍNH 03 NĂM 2026 - 2027\n\nI. MỤC TIÊU\n\n1. Chung\n\nTrên đây là Kế hoạch tài chính.';

  test('the present year is the wide column, and no group takes a figure from the row above it', () => {
    const { targets } = compileDecision([PLAN, '', ...FIGURES].join('\n'), { year: 2026 });
    expect(targets.map(({ name, value, year }) => `${name} ${value} ${year}`)).toEqual([
      'Sản lượng lúa 420 2026',
      'Sản lượng lúa 432 2027',
      'Cơ cấu lao động: nông nghiệp 33.2 2026',
      'Cơ cấu lao động: nông nghiệp 31.8 2027',
      'Cơ cấu lao động: dịch vụ 37.3 2026',
      'Cơ cấu lao động: dịch vụ 38.1 2027',
    ]);
  });
});
