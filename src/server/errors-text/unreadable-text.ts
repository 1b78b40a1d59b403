import type { SourceRefusal } from '#domain/documents/source-text.ts';

const sentences: Readonly<Record<SourceRefusal, string>> = {
  empty: 'tệp rỗng, không có chữ nào. Hãy chọn lại tệp văn bản.',
  'too-large': 'tệp lớn hơn 10 MB, không phải văn bản thường gặp. Hãy chọn tệp nhỏ hơn.',
  'too-long':
    'văn bản quá dài ({found}), không phải quyết định hay kế hoạch thường gặp. Hãy tách thành từng phần rồi nạp từng tệp.',
  binary: 'tệp không phải văn bản (dữ liệu nhị phân). Hãy chọn tệp .docx, .doc, .pdf có lớp chữ, .txt hoặc .md.',
  'wrong-encoding':
    'bảng mã không phải Unicode nên chữ tiếng Việt bị hỏng. Hãy lưu lại tệp với bảng mã UTF-8, hoặc dùng bản .docx.',
  'unsupported-format':
    'chưa đọc được tệp {found}. Hãy mở bằng Word và lưu lại thành .docx (hoặc .pdf xuất từ Word, .txt mã UTF-8) rồi nạp tệp đó.',
  classified:
    'văn bản có dấu độ mật “{found}”. Hệ thống này không được nhận tài liệu bí mật nhà nước; tệp chưa được ghi ở đâu cả. Hãy xử lý theo quy định bảo vệ bí mật.',
  encrypted: 'tệp được đặt mật khẩu nên không mở được. Hãy bỏ mật khẩu, lưu lại rồi nạp bản đó.',
  damaged: 'tệp bị hỏng hoặc bị cắt cụt, không mở được. Hãy lấy lại bản gốc hoặc mở bằng Word rồi lưu lại.',
  'unpacks-too-large':
    'tệp nén chứa lượng dữ liệu lớn bất thường nên không được mở. Hãy kiểm tra nguồn của tệp, hoặc lưu lại từ Word.',
  'no-document': 'trong tệp không có phần văn bản của Word. Hãy mở tệp rồi lưu lại thành .docx.',
  'unsafe-xml':
    'tệp có khai báo mà phần mềm soạn thảo không ghi (DOCTYPE, thực thể), có thể không an toàn. Hãy lưu lại từ Word.',
  'nested-too-deep': 'tệp có cấu trúc lồng nhau quá sâu, không phải văn bản thường gặp. Hãy lưu lại từ Word.',
  scanned:
    'các trang là ảnh quét, không có lớp chữ để đọc. Hãy dùng bản .docx, bản PDF xuất từ Word, hoặc nhận dạng chữ (OCR) trước.',
};

/** The sentence that says why a file was not read and what to do. */
export function sentenceForUnreadable(code: SourceRefusal, found: string | null): string {
  return sentences[code].replace('{found}', found ?? 'định dạng này');
}
