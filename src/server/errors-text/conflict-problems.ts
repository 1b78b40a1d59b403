import type { ProblemTexts } from './problem-text.ts';

export const conflictProblems = {
  'no-conflict': {
    status: 409,
    title: 'Các nguồn không còn mâu thuẫn',
    detail: 'Các nguồn của số này nay nêu cùng một số, nên không còn gì phải chọn. Hãy tải lại trang.',
  },
  'sides-changed': {
    status: 409,
    title: 'Có nguồn vừa thay đổi',
    detail:
      'Một nguồn đã có bản sửa sau khi bạn mở trang. Lựa chọn chưa được ghi; hãy tải lại để xem các số mới rồi chọn.',
  },
  'side-unknown': {
    status: 422,
    title: 'Không có nguồn này',
    detail: 'Hãy chọn một trong các nguồn đang nêu số, hoặc chọn “Chưa chọn nguồn nào”.',
  },
  'freeze-unchanged': {
    status: 409,
    title: 'Số liệu không đổi từ lần chốt trước',
    detail: 'Biểu của {period} đã chốt lần {number} và từ đó chưa số nào đổi, nên không cần chốt lại.',
  },
} as const satisfies ProblemTexts;
