import type { ProblemTexts } from './problem-text.ts';

export const reportingProblems = {
  'not-in-this-status': {
    status: 409,
    title: 'Báo cáo không ở trạng thái này',
    detail: 'Báo cáo đã chuyển sang bước khác nên không làm được việc này nữa. Hãy tải lại để xem trạng thái mới.',
  },
  'figures-missing': {
    status: 422,
    title: 'Báo cáo còn thiếu số liệu',
    detail: 'Hãy điền các chỉ tiêu nêu dưới đây, hoặc ghi chú vì sao chưa có số liệu, rồi trình lại.',
  },
  'period-closed': {
    status: 409,
    title: 'Kỳ báo cáo đã chốt',
    detail: 'Số liệu của kỳ này đã được chốt tổng hợp. Muốn thay đổi, hãy lập báo cáo đính chính và ghi lý do.',
  },
} as const satisfies ProblemTexts;
