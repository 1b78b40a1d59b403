import type { ProblemTexts } from './problem-text.ts';

export const calendarProblems = {
  'no-such-day': {
    status: 422,
    title: 'Không có ngày này',
    detail: 'Ngày “{day}” không có trong lịch. Hãy chọn lại ngày.',
  },
  'off-already': {
    status: 422,
    title: 'Ngày này vốn được nghỉ',
    detail: '{day} là thứ Bảy hoặc Chủ nhật, vốn đã nghỉ. Hãy ghi ngày nghỉ bù rơi vào ngày làm việc.',
  },
  'worked-already': {
    status: 422,
    title: 'Ngày này vốn là ngày làm việc',
    detail: '{day} là ngày làm việc trong tuần. Chỉ ghi làm bù cho thứ Bảy hoặc Chủ nhật.',
  },
  'regime-not-found': {
    status: 404,
    title: 'Không có chế độ báo cáo này',
    detail: 'Chế độ báo cáo này không có trong tỉnh. Hãy chọn lại trong danh sách.',
  },
  'regime-code-taken': {
    status: 409,
    title: 'Mã chế độ đã dùng',
    detail: 'Mã “{code}” đã có chế độ khác dùng. Hãy chọn mã khác, hoặc lập phiên bản mới của chế độ đó.',
  },
  'regime-days-wrong': {
    status: 422,
    title: 'Chế độ chưa cho mỗi cấp một hạn nộp đúng',
    detail: 'Hãy sửa những chỗ nêu dưới đây rồi lưu lại. Chưa có gì được ghi.',
  },
  'regime-version-early': {
    status: 422,
    title: 'Ngày hiệu lực quá sớm',
    detail: 'Phiên bản đang có hiệu lực từ {day}; ngày mới phải sau ngày đó.',
  },
  'regime-period-in-use': {
    status: 409,
    title: 'Kỳ báo cáo đã có số liệu',
    detail: '{period} (chốt số liệu {day}) đã có báo cáo theo chế độ hiện hành. Hãy chọn ngày hiệu lực sau {day}.',
  },
  'regime-closed': {
    status: 409,
    title: 'Chế độ đã hết hiệu lực',
    detail: 'Chế độ này đã hết hiệu lực từ {day}.',
  },
  'regime-not-in-force': {
    status: 422,
    title: 'Chế độ không có kỳ nào trong năm này',
    detail: '“{regime}” không có hiệu lực vào ngày chốt số liệu nào của năm {year}.',
  },
  'no-target-regime': {
    status: 422,
    title: 'Chưa có chế độ báo cáo chỉ tiêu',
    detail:
      'Không chế độ nào thu số liệu chỉ tiêu của năm {year}. Hãy lập phiên bản có hiệu lực trong năm đó ở trang Chế độ báo cáo.',
  },
} as const satisfies ProblemTexts;
