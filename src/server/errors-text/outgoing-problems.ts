import type { ProblemTexts } from './problem-text.ts';

/** What stands against an act on a document that goes out. */
export const outgoingProblems = {
  'outgoing-not-in-this-state': {
    status: 409,
    title: 'Văn bản đang ở bước khác',
    detail: 'Văn bản không còn ở bước cho phép việc này, có thể vì người khác vừa xử lý. Hãy tải lại trang.',
  },
  'outgoing-not-yours': {
    status: 403,
    title: 'Việc này thuộc người khác',
    detail: 'Chỉ cơ quan soạn thảo, hoặc người đến lượt ký, làm được việc này.',
  },
  'outgoing-agencies-missing': {
    status: 422,
    title: 'Chưa chọn cơ quan',
    detail: 'Hãy chọn ít nhất một cơ quan nhận văn bản hoặc được lấy ý kiến.',
  },
  'outgoing-day-missing': {
    status: 422,
    title: 'Chưa có hạn góp ý',
    detail: 'Hãy ghi ngày cuối cùng nhận ý kiến, không sớm hơn hôm nay.',
  },
  'outgoing-signers-missing': {
    status: 422,
    title: 'Chưa có người ký',
    detail: 'Hãy chọn người ký theo thứ tự; người ký cuối cùng đứng tên trên văn bản.',
  },
  'outgoing-signer-unknown': {
    status: 422,
    title: 'Người ký không hợp lệ',
    detail:
      'Người ký phải là thủ trưởng cơ quan soạn thảo hoặc lãnh đạo UBND tỉnh đang giữ vai trò, mỗi người ký một lần.',
  },
  'outgoing-signing-words': {
    status: 422,
    title: 'Thẩm quyền ký chưa đúng',
    detail: 'Ký TM., KT., TL. hoặc TUQ. phải ghi ký thay ai; ký theo chức vụ của mình thì để trống.',
  },
  'outgoing-nothing-to-correct': {
    status: 422,
    title: 'Không có số liệu phải đính chính',
    detail: 'Số liệu trong văn bản vẫn khớp với các báo cáo đang có hiệu lực.',
  },
  'outgoing-wrong-period': {
    status: 422,
    title: 'Kỳ số liệu không khớp',
    detail: '{name} lấy số liệu Quý {quarter}. Hãy chọn lại kỳ số liệu.',
  },
  'outgoing-not-asked': {
    status: 403,
    title: 'Cơ quan không được lấy ý kiến',
    detail: 'Chỉ cơ quan được lấy ý kiến, trong thời gian văn bản đang lấy ý kiến, mới góp ý được.',
  },
} as const satisfies ProblemTexts;
