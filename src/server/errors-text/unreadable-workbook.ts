import type { SourceRefusal } from '#domain/documents/source-text.ts';

const sentences: Partial<Readonly<Record<SourceRefusal, string>>> = {
  empty: 'tệp rỗng. Hãy chọn lại tệp.',
  encrypted: 'tệp được đặt mật khẩu nên không mở được. Hãy bỏ mật khẩu, lưu lại rồi nạp bản đó.',
  damaged: 'tệp bị hỏng hoặc bị cắt cụt. Hãy mở bằng Excel, lưu lại rồi nạp bản đó.',
  'unsupported-format':
    'đây không phải tệp .xlsx. Hãy mở biểu bằng Excel và lưu lại với loại “Excel Workbook (.xlsx)”.',
  'unpacks-too-large': 'tệp nén chứa lượng dữ liệu lớn bất thường nên không được mở. Hãy kiểm tra nguồn của tệp.',
  'too-long': 'tệp có quá nhiều ô, không phải biểu báo cáo. Hãy dùng biểu tải từ hệ thống.',
};
const OTHERWISE =
  'tệp có nội dung mà Excel không ghi, có thể không an toàn. Hãy mở bằng Excel, lưu lại rồi nạp bản đó.';

/** Why a workbook was not read, and what to do; the end of a sentence. */
export function sentenceForWorkbook(code: SourceRefusal): string {
  return sentences[code] ?? OTHERWISE;
}

const SHEETS: Partial<Readonly<Record<SourceRefusal, string>>> = {
  'unsupported-format':
    'đây không phải tệp .xlsx hoặc .csv. Tệp .xls hay .ods: hãy mở ra và lưu lại với loại “Excel Workbook (.xlsx)”.',
  'wrong-encoding': 'tệp .csv không lưu bằng Unicode. Hãy lưu lại với loại “CSV UTF-8”.',
  'too-long': 'tệp có quá nhiều dòng hoặc ô. Hãy giữ lại trang cần nạp rồi thử lại.',
};

/** The same for anybody's own sheet. */
export function sentenceForSheet(code: SourceRefusal): string {
  return SHEETS[code] ?? sentenceForWorkbook(code);
}
