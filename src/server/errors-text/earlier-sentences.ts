import { isDecimal } from '#domain/decimal.ts';
import type { EarlierVerdict } from '#domain/earlier-figures/judge-cells.ts';
import { formatDecimal } from '#domain/numbers/format-decimal.ts';

const sentences: Readonly<Partial<Record<EarlierVerdict, string>>> = {
  replaces: 'Đang có số {other}. Số trong tệp khác; chỉ nhập khi bạn chọn thay thế.',
  reported: 'Cơ quan đã báo cáo chính thức kỳ này trên hệ thống; số lịch sử không thay số đã báo cáo.',
  duplicate: 'Trùng với một ô khác trong tệp, cùng số.',
  contradicts: 'Trong tệp có ô khác ghi {other} cho cùng chỉ tiêu, cơ quan và kỳ. Hãy giữ lại một số rồi nhập lại.',
  'quantity-unknown': 'Không có chỉ tiêu “{quantity}” trong danh mục. Hãy chọn chỉ tiêu tương ứng.',
  'agency-unknown': 'Không có cơ quan “{agency}” trong sổ cơ quan. Hãy chọn cơ quan tương ứng.',
  'agency-ambiguous': '“{agency}” là tên của hơn một cơ quan. Hãy chọn cơ quan tương ứng.',
  'agency-not-yours': 'Bạn chỉ nhập được số liệu của cơ quan mình.',
  'period-unreadable':
    '“{period}” không đọc được thành kỳ. Hãy ghi như 2023, Quý I/2023, 03/2023 hoặc 6 tháng đầu năm 2023.',
  'period-not-over': 'Kỳ {period} chưa kết thúc nên chưa là số lịch sử.',
  'figure-unreadable': '“{written}” không đọc được thành số.',
  'figure-ambiguous': '“{written}” có thể đọc hai cách. Hãy chọn lại kiểu viết số của bảng.',
  'out-of-scale': 'Số {written} nằm ngoài khoảng cho phép của chỉ tiêu.',
};

/** What stands against a cell of a table of earlier figures; null where nothing does. */
export function earlierSentence(verdict: EarlierVerdict, facts: Readonly<Record<string, string>>): string | null {
  const sentence = sentences[verdict];
  if (sentence === undefined) return null;
  return sentence.replace(/\{(\w+)\}/g, (_, name: string) => {
    const fact = (facts[name] ?? '').slice(0, 120);
    return name === 'other' && isDecimal(fact) ? formatDecimal(fact) : fact;
  });
}
