import type { ProblemTexts } from './problem-text.ts';

export const amendmentProblems = {
  'amendment-decided': {
    status: 409,
    title: 'Thay đổi này đã được quyết định',
    detail: 'Thay đổi này đã được {state}. Hãy tải lại trang để xem.',
  },
  'amendment-in-force': {
    status: 409,
    title: 'Thay đổi này đã vào chương trình',
    detail: 'Thay đổi đã xác nhận được giữ nguyên trong lịch sử. Muốn đổi lại, cần một quyết định điều chỉnh khác.',
  },
  'amendment-undecided': {
    status: 422,
    title: 'Chưa rõ mục nào được điều chỉnh',
    detail: 'Câu chữ chưa chỉ rõ một mục của chương trình. Hãy chọn mục được điều chỉnh rồi xác nhận.',
  },
  'amendment-empty': {
    status: 422,
    title: 'Thay đổi này không có giá trị mới',
    detail:
      'Sau thay đổi này, mục của chương trình vẫn như cũ hoặc không còn mức nào. Hãy loại đề xuất, hoặc chọn mục khác.',
  },
  'amendment-conflict': {
    status: 422,
    title: 'Nội dung cũ không khớp với chương trình',
    detail:
      'Quyết định điều chỉnh ghi “{said}”, chương trình đang là “{held}”. Nếu vẫn xác nhận, hãy ghi lý do để người sau hiểu.',
  },
  'amended-item-not-found': {
    status: 422,
    title: 'Không chọn được mục này',
    detail: 'Mục này không còn trong chương trình. Hãy chọn một mục đang theo dõi.',
  },
  'amended-lead-unknown': {
    status: 422,
    title: 'Chưa rõ cơ quan chủ trì mới',
    detail: '“{name}” không ứng với đúng một cơ quan trong danh mục. Hãy bổ sung danh mục cơ quan rồi xác nhận lại.',
  },
  'item-withdrawn': {
    status: 409,
    title: 'Mục này đã ra khỏi chương trình',
    detail: 'Mục này đã được đưa ra khỏi chương trình từ ngày {day}. Xem lịch sử điều chỉnh của chương trình.',
  },
} as const satisfies ProblemTexts;
