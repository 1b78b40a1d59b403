import { isDecimal } from '#domain/decimal.ts';
import { formatDecimal } from '#domain/numbers/format-decimal.ts';
import type { SheetProblemCode } from '#domain/reporting/sheet-line.ts';

/** What is wrong with a figure of a sheet, as the person who reports reads it; `{fact}` is a figure in Vietnamese writing. */
const sentences: Readonly<Record<SheetProblemCode, string>> = {
  'figure-missing': 'chưa có số liệu. Hãy điền số, hoặc ghi chú vì sao chưa có.',
  'negative-figure': 'số {value} là số âm. Hãy kiểm tra lại dấu.',
  'count-with-decimals': 'số đếm {value} có phần lẻ. Hãy điền số nguyên.',
  'percent-out-of-range':
    'tỷ lệ {value} nằm ngoài khoảng 0 đến {limit}. Hãy sửa lại, hoặc ghi chú nếu là vượt định mức.',
  'over-denominator': 'số {value} lớn hơn tổng số {limit}. Hãy sửa lại.',
  'cumulative-falls': 'lũy kế {value} nhỏ hơn kỳ trước ({previous}). Hãy sửa lại, hoặc ghi chú vì sao giảm.',
  'separator-slip':
    'số {value} chênh khoảng nghìn lần so với kỳ trước ({previous}): có phải là {meant}? Hãy sửa dấu chấm, dấu phẩy hoặc ghi chú.',
  'tenfold-jump': 'số {value} chênh trên mười lần so với kỳ trước ({previous}). Hãy sửa lại, hoặc ghi chú vì sao.',
  'last-year-jump':
    'số {value} chênh trên mười lần so với cùng kỳ năm trước ({lastYear}). Hãy sửa lại, hoặc ghi chú vì sao.',
  'part-over-whole': 'phần “trong đó” {part} lớn hơn tổng số {whole}. Hãy sửa một trong hai số.',
  'too-many-decimals': 'số {value} có quá nhiều chữ số lẻ; chỉ tiêu này lấy {allowed} chữ số lẻ. Hãy làm tròn.',
  'out-of-scale': 'số {value} nằm ngoài thang giá trị của chỉ tiêu (giới hạn {limit}). Hãy kiểm tra lại.',
  'breakdown-differs':
    'cộng các phần theo “{dimension}” được {sum}, số chung là {whole}. Hãy sửa cho khớp, hoặc ghi chú vì sao khác.',
  'ratio-differs': 'tỷ lệ {share} không khớp với {count}/{of} = {computed}. Hãy sửa lại, hoặc ghi chú vì sao khác.',
};

export function sheetSentence(code: SheetProblemCode, figures: Readonly<Record<string, string>>): string {
  return sentences[code].replace(/\{(\w+)\}/g, (_, name: string) => {
    const figure = figures[name] ?? '0';
    return isDecimal(figure) ? formatDecimal(figure) : figure;
  });
}
