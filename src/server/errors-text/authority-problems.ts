import type { ProblemTexts } from './problem-text.ts';

export const authorityProblems = {
  'authority-day-wrong': {
    status: 422,
    title: 'Ngày chưa đúng',
    detail: 'Ngày không có trong lịch, hoặc ngày cuối đứng trước ngày bắt đầu tin cậy. Hãy chọn lại ngày.',
  },
  'authority-expired': {
    status: 422,
    title: 'Chứng thư của nơi cấp đã hết hạn',
    detail: 'Chứng thư của “{name}” đã hết hạn nên không thêm được. Hãy lấy chứng thư còn hiệu lực từ nơi cấp.',
  },
  'authority-known': {
    status: 409,
    title: 'Nơi cấp đã có trong danh sách',
    detail: 'Chứng thư này của “{name}” đã có trong danh sách. Không có gì thay đổi.',
  },
  'not-an-authority': {
    status: 422,
    title: 'Không phải chứng thư của nơi cấp',
    detail:
      'Chứng thư của “{name}” là của một người hoặc cơ quan ký, không phải của nơi cấp chứng thư. Hãy chọn tệp chứng thư gốc hoặc trung gian của nơi cấp.',
  },
  'signed-pdf-missing': {
    status: 422,
    title: 'Chưa chọn tệp',
    detail: 'Hãy chọn tệp PDF đã ký cần kiểm tra.',
  },
  'signed-pdf-too-large': {
    status: 413,
    title: 'Tệp quá lớn',
    detail: 'Tệp PDF lớn hơn 20 MB nên không kiểm tra được. Hãy tách phụ lục thành tệp riêng.',
  },
} as const satisfies ProblemTexts;
