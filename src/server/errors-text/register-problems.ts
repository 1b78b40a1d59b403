import type { ProblemTexts } from './problem-text.ts';

/** What stands against writing in a register, or against its definition. */
export const registerProblems = {
  'register-not-in-this-state': {
    status: 409,
    title: 'Mục này đang ở bước khác',
    detail: 'Mục không còn ở bước cho phép việc này, có thể vì người khác vừa xử lý. Hãy tải lại trang.',
  },
  'register-not-yours': {
    status: 403,
    title: 'Việc này thuộc cơ quan khác',
    detail: 'Chỉ cơ quan vào sổ, hoặc cơ quan phải giải quyết theo quy định của sổ, làm được việc này.',
  },
  'register-words-missing': {
    status: 422,
    title: 'Chưa ghi lý do',
    detail: 'Bước này cần nói rõ lý do để cơ quan kia biết phải làm gì.',
  },
  'register-entry-wrong': { status: 422, title: 'Nội dung chưa hợp lệ', detail: '{what}' },
  'register-definition-wrong': { status: 422, title: 'Mẫu sổ chưa dùng được', detail: '{what}' },
} as const satisfies ProblemTexts;
