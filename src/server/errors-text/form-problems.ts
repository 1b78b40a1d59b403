import type { ProblemTexts } from './problem-text.ts';

export const formProblems = {
  'indicator-wrong': {
    status: 422,
    title: 'Chỉ tiêu khai chưa đúng',
    detail: 'Hãy sửa những chỗ nêu dưới đây rồi lưu lại. Chưa có gì được ghi.',
  },
  'indicator-held': {
    status: 409,
    title: 'Danh mục đã có chỉ tiêu gần giống',
    detail:
      'Danh mục đã có “{name}” (mã {code}). Nếu đó chính là số cần hỏi, hãy dùng mã đó để cơ quan khỏi phải báo cáo hai lần; nếu là số khác, hãy đánh dấu “là chỉ tiêu khác” rồi lưu lại.',
  },
  'indicator-code-taken': {
    status: 409,
    title: 'Mã chỉ tiêu đã có',
    detail: 'Danh mục đã có chỉ tiêu mã {code}. Hãy chọn mã khác.',
  },
  'indicator-in-use': {
    status: 409,
    title: 'Chỉ tiêu đang được dùng',
    detail:
      'Các biểu {forms} đang hỏi chỉ tiêu này, nên không đổi được đơn vị, tính chất, số lẻ, cách gộp, công thức: số đã báo cáo sẽ đổi nghĩa. Hãy tạo chỉ tiêu mới và ban hành lần mới của biểu.',
  },
  'indicator-not-found': {
    status: 422,
    title: 'Không có chỉ tiêu này',
    detail: 'Danh mục của tỉnh không có chỉ tiêu được chọn ({ids}). Hãy tải lại trang và chọn lại.',
  },
  'regime-not-found': {
    status: 422,
    title: 'Không có chế độ báo cáo này',
    detail: 'Chế độ báo cáo được chọn không có trong tỉnh. Hãy tải lại trang và chọn lại.',
  },
  'breakdown-not-in-catalogue': {
    status: 422,
    title: 'Không phân tổ được như vậy',
    detail:
      'Danh mục không có cách phân tổ “{names}” cho chỉ tiêu {code}, hoặc các phần cộng lại quá 26. Hãy sửa chỉ tiêu trong danh mục, ví dụ “Giới tính: Nam, Nữ”, rồi chọn lại.',
  },
  'form-line-twice': {
    status: 422,
    title: 'Một chỉ tiêu có hai dòng',
    detail: 'Chỉ tiêu ở dòng {number} đã có trong biểu. Hãy bỏ một dòng.',
  },
  'form-code-taken': {
    status: 409,
    title: 'Mã biểu đã có',
    detail: 'Đã có biểu mã {code}. Hãy chọn mã khác, hoặc mở biểu đó và soạn lần mới.',
  },
  'form-issued': {
    status: 409,
    title: 'Biểu đã ban hành',
    detail: 'Biểu {code} đã ban hành nên không sửa được. Hãy bấm “Soạn lần mới” để có bản sửa.',
  },
  'form-of-programme': {
    status: 409,
    title: 'Biểu của chương trình',
    detail: 'Biểu này đi theo các chỉ tiêu của chương trình và tự đổi theo chương trình; không soạn lần mới ở đây.',
  },
  'form-unready': {
    status: 422,
    title: 'Biểu chưa ban hành được',
    detail: 'Hãy sửa những chỗ nêu dưới đây rồi ban hành lại.',
  },
  'form-without-basis': {
    status: 422,
    title: 'Thiếu căn cứ',
    detail: 'Biểu báo cáo phải có căn cứ ban hành. Hãy ghi số, ngày, cơ quan của văn bản.',
  },
  'form-day-taken': {
    status: 422,
    title: 'Ngày hiệu lực chưa hợp lệ',
    detail: 'Lần ban hành trước có hiệu lực từ {day}. Hãy chọn ngày hiệu lực sau ngày đó.',
  },
} as const satisfies ProblemTexts;
