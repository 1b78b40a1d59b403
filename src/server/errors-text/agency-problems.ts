import type { ProblemTexts } from './problem-text.ts';

export const agencyProblems = {
  'wrong-credentials': {
    status: 401,
    title: 'Sai tên đăng nhập hoặc mật khẩu',
    detail: 'Hãy kiểm tra lại chữ hoa, bộ gõ tiếng Việt và thử lại. Còn {left} lần thử trước khi phải chờ 15 phút.',
  },
  'second-step-needed': {
    status: 401,
    title: 'Cần mã xác thực bước hai',
    detail: 'Hãy nhập mã 6 chữ số trên ứng dụng xác thực, hoặc một mã dự phòng.',
  },
  'wrong-code': {
    status: 401,
    title: 'Mã xác thực chưa đúng',
    detail: 'Mã đổi sau mỗi 30 giây. Hãy nhập mã đang hiện trên ứng dụng xác thực.',
  },
  'locked-out': {
    status: 429,
    title: 'Tài khoản tạm phải chờ',
    detail:
      'Tên đăng nhập này đã nhập sai 5 lần. Hãy thử lại sau {minutes} phút; các tài khoản khác của cơ quan vẫn đăng nhập được.',
  },
  disabled: {
    status: 403,
    title: 'Tài khoản đã khóa',
    detail: 'Tài khoản này đã được quản trị viên khóa. Hãy liên hệ quản trị viên của tỉnh.',
  },
  'no-role-today': {
    status: 403,
    title: 'Chưa được giao vai trò',
    detail: 'Hôm nay tài khoản này không có vai trò nào còn hiệu lực. Hãy liên hệ quản trị viên của tỉnh.',
  },
  'sign-in-busy': {
    status: 503,
    title: 'Đang có nhiều người đăng nhập',
    detail: 'Hãy thử lại sau vài giây.',
  },
  'wrong-current-password': {
    status: 422,
    title: 'Mật khẩu hiện tại chưa đúng',
    detail: 'Hãy nhập lại mật khẩu đang dùng để đăng nhập.',
  },
  'second-step-not-begun': {
    status: 409,
    title: 'Chưa bắt đầu xác thực bước hai',
    detail: 'Hãy bấm bật xác thực bước hai và quét mã QR trước khi nhập mã.',
  },
  'user-name-taken': {
    status: 409,
    title: 'Tên đăng nhập đã có người dùng',
    detail: 'Tên đăng nhập “{userName}” đã có. Hãy chọn tên khác.',
  },
  'agency-not-found': {
    status: 422,
    title: 'Không có cơ quan này',
    detail: 'Cơ quan được chọn không hoạt động vào ngày {day}. Hãy chọn cơ quan khác trong danh sách.',
  },
  'person-not-found': {
    status: 422,
    title: 'Không có người này',
    detail: 'Người được chọn không có trong tỉnh hoặc tài khoản đã khóa. Hãy chọn người khác.',
  },
  'not-yourself': {
    status: 422,
    title: 'Không thể làm việc này với chính mình',
    detail: 'Hãy nhờ một quản trị viên khác.',
  },
  'role-not-yours': {
    status: 422,
    title: 'Không thể ủy quyền vai trò này',
    detail: 'Chỉ ủy quyền được vai trò mà bạn đang giữ và được phép ủy quyền.',
  },
  'delegate-elsewhere': {
    status: 422,
    title: 'Người được ủy quyền ở cơ quan khác',
    detail: 'Chỉ ủy quyền được cho người cùng cơ quan. Hãy chọn cấp phó hoặc chuyên viên của cơ quan mình.',
  },
  'auditor-alone': {
    status: 422,
    title: 'Người kiểm tra không giữ vai trò khác',
    detail: 'Vai trò kiểm tra chỉ đọc, không được thay đổi gì. Hãy chọn người khác, hoặc bỏ một trong các vai trò.',
  },
  'days-reversed': {
    status: 422,
    title: 'Ngày kết thúc trước ngày bắt đầu',
    detail: 'Hãy chọn ngày kết thúc từ ngày {from} trở đi, và không ở trong quá khứ.',
  },
} as const satisfies ProblemTexts;
