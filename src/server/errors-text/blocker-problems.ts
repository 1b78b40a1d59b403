import type { ProblemTexts } from './problem-text.ts';

/** What stands against an act on an obstacle. */
export const blockerProblems = {
  'blocker-not-in-this-state': {
    status: 409,
    title: 'Vướng mắc đang ở bước khác',
    detail: 'Vướng mắc không còn ở bước cho phép việc này, có thể vì người khác vừa xử lý. Hãy tải lại trang.',
  },
  'blocker-not-yours': {
    status: 403,
    title: 'Việc này thuộc cơ quan khác',
    detail: 'Chỉ cơ quan phải trả lời, hoặc cơ quan đang vướng, làm được việc này.',
  },
  'blocker-agency-missing': {
    status: 422,
    title: 'Chưa chọn cơ quan nhận',
    detail: 'Hãy chọn cơ quan gỡ được vướng mắc, khác cơ quan của bạn và khác cơ quan đang vướng.',
  },
  'blocker-without-owner': {
    status: 422,
    title: 'Chưa có cấp trên trả lời',
    detail: 'Danh mục cơ quan chưa cho biết cấp trên của cơ quan bạn. Hãy báo quản trị bổ sung rồi gửi lại.',
  },
} as const satisfies ProblemTexts;
