import type { ProblemTexts } from './problem-text.ts';

/** What stands against an act on an agency's plan. */
export const planProblems = {
  'plan-not-in-this-state': {
    status: 409,
    title: 'Kế hoạch đang ở bước khác',
    detail: 'Kế hoạch không còn ở bước cho phép việc này, có thể vì người khác vừa xử lý. Hãy tải lại trang.',
  },
  'plan-not-yours': {
    status: 403,
    title: 'Việc này thuộc cơ quan khác',
    detail: 'Chỉ cơ quan lập kế hoạch, hoặc cơ quan tiếp nhận kế hoạch, làm được việc này.',
  },
  'plan-has-problems': {
    status: 422,
    title: 'Kế hoạch chưa ban hành được',
    detail: 'Còn {count} điểm phải sửa. Danh sách ở đầu trang nói rõ từng điểm và dòng cần sửa.',
  },
  'plan-number-missing': {
    status: 422,
    title: 'Thiếu số kế hoạch',
    detail: 'Hãy ghi số và ngày của văn bản ban hành kế hoạch.',
  },
  'plan-not-writable': {
    status: 409,
    title: 'Kế hoạch không sửa được lúc này',
    detail: 'Chỉ cơ quan lập kế hoạch sửa được, khi kế hoạch chưa ban hành, bị trả lại hoặc đã mở để điều chỉnh.',
  },
  'plan-exists': {
    status: 409,
    title: 'Kế hoạch đã có',
    detail: 'Cơ quan đã có kế hoạch cho chương trình này. Hãy mở kế hoạch đó trong danh sách.',
  },
  'plan-without-duties': {
    status: 422,
    title: 'Chưa được giao việc nào',
    detail: 'Cơ quan chưa được giao chỉ tiêu hay nhiệm vụ nào của chương trình này nên chưa cần lập kế hoạch.',
  },
  'plan-line-strange': {
    status: 422,
    title: 'Dòng không thuộc kế hoạch này',
    detail: 'Dòng “{title}” không do cấp trên giao cho cơ quan, hoặc có hai lần. Hãy bỏ dòng này rồi lưu lại.',
  },
  'plan-unit-strange': {
    status: 422,
    title: 'Đơn vị không nhận giao được',
    detail: 'Dòng “{title}” giao cho đơn vị không thuộc cấp dưới, hoặc một đơn vị hai lần. Hãy sửa phần giao xuống.',
  },
} as const satisfies ProblemTexts;
