import type { ProblemTexts } from './problem-text.ts';

export const workbookProblems = {
  'workbook-unreadable': {
    status: 422,
    title: 'Không đọc được tệp Excel',
    detail: 'Tệp “{fileName}” không được nhận: {reason} Chưa có gì thay đổi trong báo cáo.',
  },
  'workbook-too-large': {
    status: 413,
    title: 'Tệp Excel quá lớn',
    detail: 'Tệp lớn hơn 2 MB, không phải biểu đã tải từ báo cáo này. Hãy bỏ ảnh và trang thêm vào rồi nạp lại.',
  },
  'workbook-missing': {
    status: 422,
    title: 'Chưa chọn tệp Excel',
    detail: 'Hãy chọn biểu Excel (.xlsx) đã tải từ báo cáo này.',
  },
  'workbook-not-ours': {
    status: 422,
    title: 'Không phải biểu tải từ hệ thống',
    detail:
      'Tệp “{fileName}” không có dấu nhận biết của biểu báo cáo. Hãy bấm “Tải biểu Excel” ở báo cáo này, điền vào tệp đó rồi nạp lại; có thể chép số từ tệp của bạn rồi dán vào bảng nhập.',
  },
  'workbook-altered': {
    status: 422,
    title: 'Biểu đã bị sửa phần nhận biết',
    detail:
      'Phần ẩn ghi biểu này của cơ quan nào, kỳ nào trong tệp “{fileName}” đã bị sửa hoặc mất. Hãy tải lại biểu, chép số sang rồi nạp lại.',
  },
  'workbook-of-another-agency': {
    status: 422,
    title: 'Biểu của cơ quan khác',
    detail: 'Tệp này là biểu của {found}, không phải của {wanted}. Hãy nạp đúng biểu của cơ quan mình.',
  },
  'workbook-of-another-period': {
    status: 422,
    title: 'Biểu của kỳ khác',
    detail:
      'Tệp này là biểu của {found}, báo cáo đang mở là {wanted}. Hãy mở báo cáo đúng kỳ, hoặc tải biểu của kỳ này.',
  },
  'workbook-of-another-form': {
    status: 422,
    title: 'Biểu khác hoặc phiên bản khác của biểu',
    detail:
      'Tệp này theo biểu {found}, báo cáo đang mở theo biểu {wanted} hoặc phiên bản khác của biểu đó. Hãy tải lại biểu, chép số sang rồi nạp lại.',
  },
} as const satisfies ProblemTexts;
