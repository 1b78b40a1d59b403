import type { ProblemTexts } from './problem-text.ts';

export const reportingProblems = {
  'report-not-found': {
    status: 404,
    title: 'Không tìm thấy báo cáo',
    detail: 'Báo cáo này không có, hoặc cơ quan lập báo cáo chưa gửi.',
  },
  'period-not-found': {
    status: 404,
    title: 'Không có kỳ báo cáo này',
    detail: 'Chương trình này không có kỳ báo cáo đã chọn. Hãy chọn kỳ khác trong danh sách.',
  },
  'version-not-found': {
    status: 404,
    title: 'Không có phiên bản này',
    detail: 'Báo cáo không có phiên bản số {number}, hoặc phiên bản đó chưa được thủ trưởng cơ quan phê duyệt.',
  },
  'nothing-to-report': {
    status: 422,
    title: 'Không có chỉ tiêu phải báo cáo',
    detail:
      'Cơ quan của bạn chưa được giao chỉ tiêu nào phải báo cáo cho {period}. Nếu đã được giao, hãy hỏi Văn phòng UBND tỉnh về phân công.',
  },
  'line-not-yours': {
    status: 422,
    title: 'Có chỉ tiêu không thuộc báo cáo này',
    detail:
      'Kỳ này {agency} không được giao báo cáo: {names}. Chưa lưu gì và bản nháp cũ còn nguyên: hãy bỏ số ở dòng đó rồi lưu lại, hoặc hỏi Văn phòng UBND tỉnh về phân công.',
  },
  'period-not-open': {
    status: 409,
    title: 'Kỳ báo cáo chưa mở',
    detail: 'Kỳ {period} nhận báo cáo từ ngày {day}.',
  },
  'not-in-this-status': {
    status: 409,
    title: 'Báo cáo không ở trạng thái này',
    detail: 'Báo cáo đã chuyển sang bước khác nên không làm được việc này nữa. Hãy tải lại để xem trạng thái mới.',
  },
  'figures-missing': {
    status: 422,
    title: 'Báo cáo còn thiếu hoặc mâu thuẫn',
    detail: 'Hãy sửa các chỗ nêu dưới đây, chỉ tiêu thì có thể ghi chú vì sao, rồi trình lại. Bản nháp vẫn còn nguyên.',
  },
  'exempt-already': {
    status: 409,
    title: 'Đã miễn kỳ này rồi',
    detail: 'Cơ quan này đã được miễn báo cáo của kỳ. Hãy tải lại trang để thấy lý do đã ghi.',
  },
  'exempt-handed-in': {
    status: 422,
    title: 'Báo cáo đã nộp nên không miễn',
    detail: 'Cơ quan đã nộp báo cáo của kỳ này. Chỉ miễn báo cáo chưa nộp.',
  },
  'exempt-nothing-owed': {
    status: 422,
    title: 'Không phải báo cáo kỳ này',
    detail: 'Cơ quan này không phải báo cáo của kỳ nên không có gì để miễn.',
  },
  'decision-missing': {
    status: 422,
    title: 'Thiếu quyết định mở lại',
    detail: 'Hãy ghi số và ngày của quyết định cho mở lại báo cáo.',
  },
  'decision-day-ahead': {
    status: 422,
    title: 'Ngày quyết định chưa tới',
    detail: 'Quyết định ghi ngày {day}, sau hôm nay ({today}). Hãy kiểm tra lại ngày của quyết định.',
  },
  'period-closed': {
    status: 409,
    title: 'Kỳ báo cáo đã chốt',
    detail:
      'Số liệu {period} đã được chốt tổng hợp và cơ quan chưa có báo cáo nào được phê duyệt để đính chính. Hãy đề nghị cơ quan tổng hợp mở lại kỳ này. (Nếu đã có báo cáo được phê duyệt, hãy lập báo cáo đính chính và ghi lý do.)',
  },
  'file-name-missing': {
    status: 422,
    title: 'Chưa có tệp minh chứng',
    detail: 'Hãy chọn một tệp có tên rồi tải lên.',
  },
  'file-empty': {
    status: 422,
    title: 'Tệp không có nội dung',
    detail: 'Tệp “{fileName}” rỗng. Hãy chọn lại tệp.',
  },
  'file-kind-refused': {
    status: 422,
    title: 'Loại tệp không được nhận',
    detail:
      'Tệp “{fileName}” là chương trình hoặc loại tệp không nhận làm minh chứng. Hãy dùng PDF, Word, Excel, hình ảnh, văn bản (.txt, .csv) hoặc .zip.',
  },
  'attachment-too-large': {
    status: 413,
    title: 'Tệp minh chứng quá lớn',
    detail: 'Tệp vượt quá 20 MB. Hãy nén hoặc chia nhỏ rồi tải lên lại.',
  },
  'target-not-in-report': {
    status: 422,
    title: 'Chỉ tiêu không thuộc báo cáo này',
    detail: 'Hãy chọn một chỉ tiêu có trong biểu của báo cáo.',
  },
  'remark-missing': {
    status: 422,
    title: 'Cần ghi chú khi chốt',
    detail:
      'Bảng tổng hợp còn {missing} chỉ tiêu thiếu và {contradictory} chỉ tiêu mâu thuẫn. Hãy ghi rõ vì sao vẫn chốt.',
  },
  'already-frozen': {
    status: 409,
    title: 'Kỳ này đã chốt',
    detail: 'Bảng tổng hợp {period} đã được chốt. Muốn chốt lại, hãy mở lại kỳ và ghi lý do.',
  },
  'not-frozen': {
    status: 409,
    title: 'Kỳ này chưa chốt',
    detail: 'Bảng tổng hợp {period} đang mở, không cần mở lại.',
  },
  'nothing-to-consolidate': {
    status: 422,
    title: 'Chưa có số liệu để chốt',
    detail: 'Chưa cơ quan nào gửi số liệu của {period}. Không chốt một bảng trống.',
  },
  'target-not-found': {
    status: 404,
    title: 'Không có chỉ tiêu này',
    detail: 'Chỉ tiêu này không có trong chương trình của tỉnh.',
  },
  'cursor-malformed': {
    status: 422,
    title: 'Trang tiếp theo không đúng',
    detail: 'Địa chỉ trang tiếp theo bị hỏng. Hãy mở lại nhật ký từ đầu.',
  },
} as const satisfies ProblemTexts;
