import type { ProblemTexts } from './problem-text.ts';

export const readingProblems = {
  'reading-took-too-long': {
    status: 422,
    title: 'Đọc tệp quá lâu',
    detail:
      'Chương trình đã dừng đọc vì tệp cần quá nhiều thời gian. Chưa có gì được ghi. Hãy lưu lại tệp từ Word (.docx) hoặc tách thành các tệp nhỏ hơn rồi tải lên.',
  },
  'reading-needs-too-much': {
    status: 422,
    title: 'Tệp quá nặng để đọc',
    detail:
      'Chương trình đã dừng đọc vì tệp cần quá nhiều bộ nhớ. Chưa có gì được ghi. Hãy lưu lại tệp từ Word (.docx) hoặc tách thành các tệp nhỏ hơn rồi tải lên.',
  },
  'reading-failed': {
    status: 422,
    title: 'Không đọc được tệp',
    detail:
      'Chương trình không đọc được tệp này. Chưa có gì được ghi. Hãy mở tệp bằng Word, lưu lại thành .docx rồi tải lên; nếu vẫn không được, hãy báo quản trị viên.',
  },
  'readers-busy': {
    status: 503,
    title: 'Đang đọc nhiều tệp khác',
    detail: 'Chương trình đang đọc nhiều văn bản cùng lúc. Chưa có gì được ghi. Hãy thử lại sau một phút.',
  },
} as const satisfies ProblemTexts;
