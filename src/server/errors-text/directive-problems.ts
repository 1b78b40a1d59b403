import type { ProblemTexts } from './problem-text.ts';

/** What stands against an act on an instruction, a meeting, or a document that gives orders. */
export const directiveProblems = {
  'directive-settled': {
    status: 409,
    title: 'Ý kiến chỉ đạo đã được xử lý',
    detail: 'Ý kiến này đã giao thành nhiệm vụ hoặc đã thôi giao, có thể do người khác vừa làm. Hãy tải lại trang.',
  },
  'directive-giver-missing': {
    status: 422,
    title: 'Chưa rõ ý kiến của ai',
    detail: 'Hãy chọn lãnh đạo đã cho ý kiến này trong danh sách rồi ghi lại.',
  },
  'directive-about-two': {
    status: 422,
    title: 'Chỉ gắn với một việc',
    detail: 'Một ý kiến hoặc nội dung họp chỉ gắn với một nhiệm vụ hoặc một chỉ tiêu. Hãy bỏ bớt một mục.',
  },
  'directive-sets-target': {
    status: 422,
    title: 'Văn bản giao việc không lập chỉ tiêu',
    detail:
      'Mục “{name}” là chỉ tiêu, nhưng văn bản này dùng để giao từng việc. Hãy loại mục này, hoặc đổi văn bản sang lập chương trình.',
  },
  'document-purpose-in-use': {
    status: 409,
    title: 'Đã có mục được xác nhận',
    detail: 'Văn bản đã có mục được xác nhận nên không đổi được cách dùng. Hãy mở lại các mục đã xác nhận rồi đổi.',
  },
  'meeting-not-in-this-state': {
    status: 409,
    title: 'Phiên họp đang ở bước khác',
    detail: 'Phiên họp không còn ở bước cho phép việc này, có thể vì người khác vừa xử lý. Hãy tải lại trang.',
  },
  'meeting-not-in-session': {
    status: 409,
    title: 'Phiên họp không đang diễn ra',
    detail: 'Chỉ ghi kết luận và chỉ đạo khi phiên họp đang diễn ra. Hãy khai mạc hoặc mở lại phiên họp trước.',
  },
  'meeting-without-agenda': {
    status: 422,
    title: 'Chưa có nội dung họp',
    detail: 'Phiên họp cần ít nhất một nội dung trong chương trình trước khi khai mạc.',
  },
  'meeting-items-open': {
    status: 422,
    title: 'Còn nội dung chưa ghi kết quả',
    detail:
      'Còn {count} nội dung chưa ghi kết quả. Hãy ghi có kết luận, ghi nhận hoặc chưa kết luận cho từng nội dung.',
  },
  'meeting-notice-missing': {
    status: 422,
    title: 'Thiếu số thông báo',
    detail: 'Hãy ghi số và ngày của thông báo kết luận đã ban hành.',
  },
  'agenda-item-in-use': {
    status: 422,
    title: 'Nội dung đã có kết luận',
    detail: 'Nội dung “{title}” đã ghi kết quả hoặc chỉ đạo nên không bỏ khỏi chương trình họp được.',
  },
} as const satisfies ProblemTexts;
