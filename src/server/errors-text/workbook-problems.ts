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
  'own-sheet-missing': {
    status: 422,
    title: 'Tệp không có trang này',
    detail: 'Tệp không có trang “{sheet}” mà cách đọc đã ghi nhớ cần. Hãy chọn trang khác rồi xem lại.',
  },
  'own-sheet-too-large': {
    status: 413,
    title: 'Tệp quá lớn',
    detail: 'Tệp lớn hơn 5 MB. Hãy giữ lại trang cần nạp, bỏ ảnh rồi thử lại.',
  },
  'workbook-unit-not-asked': {
    status: 422,
    title: 'Đơn vị không phải báo cáo biểu này',
    detail:
      'Biểu {form} kỳ {period} không giao cho {agency}. Số liệu này phải do đơn vị được giao báo cáo; hãy kiểm tra lại tệp hoặc phân công của biểu.',
  },
  'workbook-not-your-unit': {
    status: 403,
    title: 'Không phải đơn vị thuộc phạm vi của bạn',
    detail: 'Tệp này là biểu của {agency}. Chỉ người của đơn vị đó, cơ quan cấp trên hoặc cơ quan tổng hợp nạp được.',
  },
  'workbook-unit-has-typed': {
    status: 409,
    title: 'Đơn vị đã tự nhập số liệu',
    detail:
      '{agency} đã nhập hoặc đã trình báo cáo kỳ này nên không nạp hộ được, để không ghi đè. Hãy gửi tệp cho đơn vị tự nạp trong báo cáo của mình.',
  },
  'workbook-unit-twice': {
    status: 422,
    title: 'Hai tệp của cùng một đơn vị',
    detail: '{agency} có hai tệp cho cùng biểu, cùng kỳ (tệp kia: “{other}”). Hãy bỏ tệp thừa rồi nạp lại.',
  },
  'workbook-no-units': {
    status: 404,
    title: 'Không có đơn vị nào',
    detail: 'Biểu này trong kỳ đã chọn không giao cho đơn vị nào thuộc phạm vi của bạn.',
  },
  'workbooks-too-large': {
    status: 413,
    title: 'Tệp quá lớn',
    detail: 'Tệp lớn hơn 20 MB. Hãy chia thành nhiều tệp .zip nhỏ hơn rồi nạp lần lượt.',
  },
} as const satisfies ProblemTexts;
