import type { TextRefusal } from '#formats/text/read-text.ts';

const sentences: Readonly<Record<TextRefusal, string>> = {
  empty: 'tệp rỗng, không có chữ nào. Hãy chọn lại tệp văn bản.',
  'too-large': 'tệp lớn hơn 10 MB, không phải văn bản thường gặp. Hãy chọn tệp nhỏ hơn.',
  binary: 'tệp không phải văn bản (dữ liệu nhị phân). Hãy lưu văn bản thành .txt hoặc .md mã UTF-8.',
  'wrong-encoding': 'tệp không đúng mã UTF-8 nên chữ Việt sẽ sai. Hãy lưu lại với mã Unicode (UTF-8).',
  'unsupported-format':
    'đây là tệp {found}; hiện chỉ đọc được .txt và .md mã UTF-8. Hãy lưu văn bản thành tệp chữ thuần.',
  classified:
    'văn bản có dấu độ mật “{found}”. Hệ thống này không được nhận tài liệu bí mật nhà nước; hãy xử lý theo quy định bảo vệ bí mật.',
};

/** The sentence that says why a text file was not read and what to do. */
export function sentenceForUnreadable(code: TextRefusal, found: string | null): string {
  return sentences[code].replace('{found}', found ?? 'định dạng khác');
}
