import type { TextRefusal } from '#formats/text/read-text.ts';

/** Why a file is not read as a text, and what to do. */
export const fileReasons: Readonly<Record<TextRefusal, string>> = {
  empty: 'tệp rỗng. Hãy chọn tệp có nội dung.',
  'too-large': 'tệp vượt quá 10 MB. Hãy chọn tệp văn bản nhỏ hơn.',
  binary: 'nội dung không phải là văn bản. Hãy chọn tệp .txt.',
  'wrong-encoding': 'bảng mã không phải Unicode nên chữ tiếng Việt bị hỏng. Hãy lưu lại tệp theo bảng mã UTF-8.',
  'unsupported-format': 'bản này mới đọc được tệp văn bản .txt. Hãy lưu văn bản thành tệp .txt (UTF-8) rồi tải lên.',
  classified: 'tệp có dấu chỉ độ mật. Hệ thống không được lưu tài liệu mật; tệp chưa được ghi ở đâu cả.',
};
