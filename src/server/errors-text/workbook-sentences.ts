import { isDecimal } from '#domain/decimal.ts';
import { formatDecimal } from '#domain/numbers/format-decimal.ts';
import type { WorkbookProblem, WorkbookProblemCode } from '#domain/reporting/workbook-figure.ts';

/** `{cell}` is the cell, `{line}` the line's name; other facts come from the cell. */
const sentences: Readonly<Record<WorkbookProblemCode, string>> = {
  'row-missing': 'Trong tệp không còn dòng “{name}”. Số liệu của dòng này trên hệ thống giữ nguyên.',
  'line-not-asked': 'Dòng ở ô {cell} không còn trong biểu của kỳ này nên không được lấy.',
  'template-row':
    'Ô {cell}: dòng mẫu “{text}” còn để lại trong biểu, không phải số liệu nên không được lấy. Hãy xóa dòng này.',
  'extra-row':
    'Ô {cell}: dòng “{text}” không thuộc biểu nên không được lấy. Biểu không nhận dòng thêm; nội dung này hãy ghi vào cột Ghi chú.',
  'row-twice':
    'Ô {cell}: dòng “{text}” có hơn một lần trong tệp, không biết lấy số nào. Hãy xóa dòng thừa rồi nạp lại.',
  'changed-meanwhile': 'Sau khi biểu này được tải về, ô này đã được sửa trên hệ thống. Hãy chọn giữ số nào.',
  'formula-used': 'Ô {cell} là công thức; số lấy là kết quả Excel đã tính lần cuối. Hãy kiểm tra số rồi chọn.',
  'formula-error': 'Ô {cell} là công thức bị lỗi nên không có số. Hãy sửa công thức hoặc gõ số rồi nạp lại.',
  'formula-unreckoned': 'Ô {cell} là công thức chưa được tính. Hãy mở tệp bằng Excel, lưu lại rồi nạp lại, hoặc gõ số.',
  'truth-value': 'Ô {cell} chứa TRUE/FALSE, không phải số liệu. Hãy gõ số rồi nạp lại.',
  'date-for-figure':
    'Ô {cell} là ngày tháng {day}, không phải số liệu. Có thể Excel đã tự đổi số bạn gõ thành ngày: hãy định dạng ô là Number, gõ lại số rồi nạp lại.',
  'merged-cells':
    'Ô {cell} nằm trong vùng gộp {block}, không biết số thuộc dòng nào. Hãy bỏ gộp ô, điền từng dòng rồi nạp lại.',
  'number-as-text': 'Ô {cell} ghi số dưới dạng chữ “{text}”. Hãy xem số đọc được có đúng không rồi chọn.',
  'text-unreadable':
    'Ô {cell} ghi “{text}”, không đọc được thành số. Hãy chỉ ghi số; lời giải thích ghi vào cột Ghi chú.',
  'text-ambiguous':
    'Ô {cell} ghi “{text}”, có thể là {first} hoặc {second}. Hãy gõ lại thành số trong Excel rồi nạp lại.',
  'text-with-unit': 'Ô {cell} ghi “{text}” kèm đơn vị tính. Hãy chỉ ghi số {first} rồi nạp lại.',
  'number-unreadable': 'Ô {cell} chứa số “{text}” ngoài mọi khoảng có thể. Hãy kiểm tra lại.',
  'figure-too-long': 'Ô {cell} có số quá dài để là số liệu. Hãy kiểm tra lại.',
  'standing-unknown': 'Ô {cell} ghi “{text}”, không phải loại số. Hãy chọn ước, sơ bộ hoặc chính thức.',
  'text-too-long': 'Ô {cell} dài hơn 2.000 chữ nên không được lấy. Hãy rút gọn rồi nạp lại.',
};

const dayWords = (text: string): string => text.replace(/^(\d{4})-(\d{2})-(\d{2})$/, '$3/$2/$1');

/** The sentence of what is wrong with a cell of a workbook, and what to do. */
export function workbookSentence({ code, cell, facts }: Pick<WorkbookProblem, 'code' | 'cell' | 'facts'>): string {
  return sentences[code].replace(/\{(\w+)\}/g, (_, name: string) => {
    const fact = name === 'cell' ? (cell ?? '') : (facts[name] ?? '');
    if (name === 'day') return dayWords(fact);
    return ['first', 'second'].includes(name) && isDecimal(fact) ? formatDecimal(fact) : fact;
  });
}
