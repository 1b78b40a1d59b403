import type { ProblemTexts } from './problem-text.ts';

export const agencyEventProblems = {
  'agency-event-refused': {
    status: 422,
    title: 'Chưa ghi nhận được sự kiện',
    detail: 'Sự kiện còn điều chưa đúng. Hãy sửa từng điều dưới đây rồi xem trước lại; chưa có gì thay đổi.',
  },
  'agency-event-early': {
    status: 422,
    title: 'Chưa đến ngày hiệu lực',
    detail: 'Sự kiện có hiệu lực từ ngày {day}. Có thể xem trước ngay bây giờ; hãy ghi nhận từ ngày đó trở đi.',
  },
  'agency-event-stale': {
    status: 409,
    title: 'Bản xem trước đã cũ',
    detail:
      'Từ lúc xem trước, danh mục cơ quan hoặc phần việc chuyển giao đã thay đổi. Hãy xem trước lại rồi ghi nhận; chưa có gì thay đổi.',
  },
} as const satisfies ProblemTexts;
