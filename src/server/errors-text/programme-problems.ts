import type { ProblemTexts } from './problem-text.ts';

export const programmeProblems = {
  'file-missing': {
    status: 422,
    title: 'Chưa có tệp',
    detail: 'Hãy chọn tệp văn bản quyết định (.docx, .doc, .pdf, .txt) rồi tải lên.',
  },
  'file-name-unusable': {
    status: 422,
    title: 'Tên tệp có ký tự không dùng được',
    detail: 'Tên tệp có ký tự điều khiển hoặc ký tự bị hỏng. Hãy đổi tên tệp rồi tải lên lại. Chưa có gì được ghi.',
  },
  'original-file-not-kept': {
    status: 404,
    title: 'Không có tệp gốc',
    detail:
      'Văn bản này được nạp trước khi hệ thống giữ tệp gốc, nên chỉ còn nội dung chữ. Nội dung đó vẫn nguyên vẹn.',
  },
  'programme-year-unknown': {
    status: 422,
    title: 'Chưa rõ chương trình của năm nào',
    detail:
      'Văn bản không cho biết năm của chương trình. Hãy chọn năm ở đầu trang văn bản, rồi xác nhận lại. Chưa có gì được ghi.',
  },
  'programme-year-in-use': {
    status: 409,
    title: 'Không đổi được năm của chương trình',
    detail: 'Đã có cơ quan lập báo cáo hoặc đã tổng hợp theo năm này. Năm của chương trình được giữ nguyên.',
  },
  'file-unreadable': {
    status: 422,
    title: 'Không đọc được tệp',
    detail: 'Tệp “{fileName}”: {reason}',
  },
  'not-a-decision': {
    status: 422,
    title: 'Văn bản không giống quyết định',
    detail: 'Tệp “{fileName}”: {reason} Hãy kiểm tra lại tệp đã chọn. Chưa có gì được ghi.',
  },
  'document-already-imported': {
    status: 409,
    title: 'Văn bản này đã được nạp',
    detail: 'Nội dung này trùng với “{fileName}” ({title}), do {by} nạp ngày {day}. Hãy mở văn bản đã có.',
  },
  'clause-not-found': {
    status: 422,
    title: 'Không có điều khoản này',
    detail: 'Văn bản không có điều khoản “{clause}”. Hãy chọn một điều khoản trong văn bản.',
  },
  'proposal-decided': {
    status: 409,
    title: 'Mục này đã được quyết định',
    detail: 'Mục này đã được {state}. Muốn sửa hay quyết định lại, hãy mở lại mục trước.',
  },
  'proposal-open': {
    status: 409,
    title: 'Mục này chưa được quyết định',
    detail: 'Chỉ mở lại được mục đã chấp nhận hoặc đã loại.',
  },
  'reason-missing': {
    status: 422,
    title: 'Thiếu lý do',
    detail: 'Hãy ghi lý do, để người khác hiểu vì sao.',
  },
  'item-in-use': {
    status: 409,
    title: 'Đã có báo cáo cho mục này',
    detail:
      'Mục “{name}” đã có cơ quan báo cáo số liệu hoặc có quyết định điều chỉnh, nên không thể đưa ra khỏi chương trình.',
  },
  'kind-changed': {
    status: 422,
    title: 'Không đổi loại của mục',
    detail: 'Chỉ tiêu không đổi thành nhiệm vụ và ngược lại. Hãy loại mục này và thêm mục mới.',
  },
  'merge-impossible': {
    status: 422,
    title: 'Không gộp được hai mục này',
    detail: 'Chỉ gộp được hai mục cùng loại của cùng một văn bản. Hãy chọn lại mục để gộp.',
  },
  'lead-also-cooperates': {
    status: 422,
    title: 'Cơ quan chủ trì trùng cơ quan phối hợp',
    detail: 'Mỗi cơ quan chỉ có một phần việc: chủ trì hoặc phối hợp. Hãy bỏ cơ quan chủ trì khỏi danh sách phối hợp.',
  },
  'leader-not-found': {
    status: 422,
    title: 'Người này không phải lãnh đạo phụ trách',
    detail: 'Hãy chọn một lãnh đạo UBND tỉnh trong danh sách.',
  },
  'due-day-missing': {
    status: 422,
    title: 'Thiếu ngày hoàn thành',
    detail: 'Loại hạn này cần một ngày. Hãy chọn ngày, hoặc chọn loại hạn “không có hạn”.',
  },
  'due-day-past': {
    status: 422,
    title: 'Hạn hoàn thành đã qua',
    detail: 'Ngày {day} đã qua (hôm nay là {today}). Hãy chọn ngày từ hôm nay trở đi.',
  },
  'due-day-malformed': {
    status: 422,
    title: 'Ngày không có trong lịch',
    detail: 'Ngày {day} không có trong lịch. Hãy nhập ngày theo dạng ngày/tháng/năm.',
  },
} as const satisfies ProblemTexts;
