import type { RegimeProblemCode } from '#domain/reporting/regime-problems.ts';

const sentences: Readonly<Record<RegimeProblemCode, string>> = {
  'no-step': 'Chưa có cấp nào trong đường đi của báo cáo. Hãy thêm ít nhất một cấp.',
  'levels-not-upward': 'Các cấp phải đi từ dưới lên, mỗi cấp một lần. Hãy xếp lại.',
  'half-month-day': 'Kỳ nửa tháng không thể bắt đầu vào ngày 14 hoặc 15. Hãy chọn ngày 1–13 hoặc 16–28.',
  weekday: 'Ngày bắt đầu của kỳ tuần là một thứ trong tuần, từ 1 (thứ Hai) đến 7 (Chủ nhật).',
  'no-cut-points': 'Chưa có ngày bắt đầu nào của các kỳ riêng. Hãy thêm.',
  'cut-points-not-upward': 'Ngày bắt đầu của các kỳ phải theo thứ tự trong năm, không trùng nhau. Hãy xếp lại.',
  'due-before-cut-off':
    '{period}: cấp thấp nhất phải nộp trước ngày chốt số liệu. Hãy bớt ngày của các cấp trên hoặc lùi hạn cuối.',
  'too-few-working-days': '{period}: cấp thấp nhất có ít ngày làm việc hơn mức đã định.',
  'figures-need-two-steps': 'Chế độ thu số liệu chỉ tiêu đi qua đúng hai cấp: cơ quan báo cáo và cơ quan tổng hợp.',
};

/** What is wrong with a regime's days, for the person who declares it. */
export function regimeSentence(code: RegimeProblemCode, period: string): string {
  return sentences[code].replace('{period}', period);
}
