import type { ProblemTexts } from './problem-text.ts';

/** What stands against an act on a warning. */
export const warningProblems = {
  'warning-ended': {
    status: 409,
    title: 'Cảnh báo đã kết thúc',
    detail: 'Điều kiện của cảnh báo không còn, hoặc đã có người kết thúc. Hãy tải lại trang để xem.',
  },
  'warning-acknowledged': {
    status: 409,
    title: 'Cảnh báo đã được tiếp nhận',
    detail: 'Người khác của cơ quan vừa tiếp nhận cảnh báo này. Hãy tải lại trang để xem.',
  },
  'warning-not-yours': {
    status: 403,
    title: 'Cảnh báo thuộc cơ quan khác',
    detail:
      'Cơ quan chủ trì chỉ tiêu tiếp nhận cảnh báo; lãnh đạo hoặc Văn phòng kết thúc cảnh báo khi điều kiện vẫn còn.',
  },
  'warning-reason-missing': {
    status: 422,
    title: 'Thiếu lý do',
    detail: 'Kết thúc một cảnh báo khi điều kiện vẫn còn thì phải ghi lý do. Hãy ghi rồi gửi lại; chưa có gì thay đổi.',
  },
} satisfies ProblemTexts;
