import type { ProblemTexts } from './problem-text.ts';

/** What stands against an act on a task. */
export const taskProblems = {
  'task-not-in-this-state': {
    status: 409,
    title: 'Nhiệm vụ đang ở bước khác',
    detail:
      'Nhiệm vụ không còn ở bước cho phép việc này, có thể vì người khác vừa xử lý. Hãy tải lại trang để xem bước hiện nay.',
  },
  'task-not-yours': {
    status: 403,
    title: 'Việc này thuộc cơ quan khác',
    detail: 'Chỉ cơ quan chủ trì, hoặc cơ quan giao nhiệm vụ, làm được việc này.',
  },
  'task-reason-missing': {
    status: 422,
    title: 'Thiếu lý do hoặc nội dung',
    detail: 'Bước này cần một câu nêu lý do hoặc nội dung. Hãy ghi rồi gửi lại; chưa có gì thay đổi.',
  },
  'task-proof-missing': {
    status: 422,
    title: 'Thiếu văn bản kết quả',
    detail: 'Kết quả phải nêu văn bản chứng minh: số, ngày và trích yếu. Hãy nêu văn bản rồi gửi lại.',
  },
  'task-proof-of-tomorrow': {
    status: 422,
    title: 'Ngày văn bản ở tương lai',
    detail: 'Văn bản ghi ngày {day}, sau hôm nay ({today}). Hãy kiểm tra lại ngày của văn bản.',
  },
  'task-due-day-off': {
    status: 422,
    title: 'Hạn là ngày nghỉ',
    detail:
      'Ngày {day} không phải ngày làm việc. Ngày làm việc liền sau là {nextDay}; hãy chọn ngày đó hoặc ngày khác.',
  },
  'task-lead-missing': {
    status: 422,
    title: 'Chưa có cơ quan chủ trì',
    detail: 'Nhiệm vụ cần đúng một cơ quan chủ trì trước khi giao.',
  },
  'task-follower-not-found': {
    status: 422,
    title: 'Không có người theo dõi này',
    detail: 'Người theo dõi phải là cán bộ chương trình của Văn phòng hiện nay. Hãy chọn lại trong danh sách.',
  },
  'extension-no-due-day': {
    status: 422,
    title: 'Nhiệm vụ không có ngày hạn',
    detail: 'Nhiệm vụ này không có ngày hạn nên không có gì để lùi.',
  },
  'extension-task-closed': {
    status: 409,
    title: 'Nhiệm vụ đã khép lại',
    detail: 'Nhiệm vụ đã hoàn thành, đã hủy hoặc đã chuyển năm sau nên không lùi hạn được.',
  },
  'extension-too-late': {
    status: 422,
    title: 'Đã quá ngày hạn',
    detail:
      'Phải xin lùi hạn chậm nhất trong ngày hạn ({dueOn}). Hãy gửi kết quả, và nêu lý do chậm trong phần tình hình.',
  },
  'extension-not-later': {
    status: 422,
    title: 'Ngày mới không muộn hơn',
    detail: 'Ngày {day} không muộn hơn hạn hiện nay ({dueOn}). Hãy chọn một ngày sau đó.',
  },
  'extension-day-off': {
    status: 422,
    title: 'Ngày mới là ngày nghỉ',
    detail: 'Ngày {day} không phải ngày làm việc. Ngày làm việc liền sau là {nextDay}.',
  },
  'extension-asked-already': {
    status: 409,
    title: 'Đang chờ trả lời',
    detail: 'Đã có một đề nghị lùi hạn đang chờ trả lời. Hãy đợi trả lời trước khi đề nghị lần nữa.',
  },
  'extension-answered-already': {
    status: 409,
    title: 'Đề nghị đã được trả lời',
    detail: 'Đề nghị lùi hạn này không còn chờ trả lời, có thể vì người khác vừa trả lời. Hãy tải lại trang.',
  },
  'milestone-after-due': {
    status: 422,
    title: 'Mốc muộn hơn hạn của nhiệm vụ',
    detail: 'Mốc “{title}” ngày {day} muộn hơn hạn của nhiệm vụ ({dueOn}). Hãy sửa ngày của mốc.',
  },
  'milestone-of-tomorrow': {
    status: 422,
    title: 'Mốc chưa thể xong',
    detail: 'Mốc “{title}” ghi ngày xong ở tương lai. Hãy kiểm tra lại ngày xong.',
  },
} as const satisfies ProblemTexts;
