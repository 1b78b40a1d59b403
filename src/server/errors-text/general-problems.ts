import type { ProblemTexts } from './problem-text.ts';

export const generalProblems = {
  'invalid-request': {
    status: 422,
    title: 'Dữ liệu gửi lên chưa đúng',
    detail: 'Hãy sửa những chỗ nêu dưới đây rồi gửi lại. Chưa có gì được ghi.',
  },
  'unreadable-request': {
    status: 400,
    title: 'Không đọc được dữ liệu gửi lên',
    detail: 'Nội dung gửi lên bị hỏng hoặc không đúng định dạng. Hãy tải lại trang rồi gửi lại.',
  },
  'request-too-large': {
    status: 413,
    title: 'Dữ liệu gửi lên quá lớn',
    detail: 'Nội dung gửi lên vượt giới hạn cho phép. Hãy chọn tệp nhỏ hơn.',
  },
  'unsupported-media-type': {
    status: 415,
    title: 'Định dạng gửi lên không được hỗ trợ',
    detail: 'Hãy gửi dữ liệu JSON, hoặc gửi tệp bằng biểu mẫu tải tệp.',
  },
  'not-signed-in': {
    status: 401,
    title: 'Chưa đăng nhập',
    detail: 'Phiên làm việc đã hết hoặc chưa có. Hãy đăng nhập rồi làm lại; nội dung đang nhập trên trang vẫn còn.',
  },
  'foreign-origin': {
    status: 403,
    title: 'Yêu cầu đến từ trang khác',
    detail: 'Chỉ nhận thao tác từ chính trang Tiến Độ. Hãy mở lại trang rồi làm lại.',
  },
  'not-your-role': {
    status: 403,
    title: 'Không thuộc quyền của bạn',
    detail: 'Vai trò hiện tại của bạn không làm được việc này. Nếu đây là việc được giao, hãy hỏi quản trị viên.',
  },
  'not-your-agency': {
    status: 403,
    title: 'Không thuộc cơ quan của bạn',
    detail: 'Việc này do cơ quan khác thực hiện.',
  },
  'not-found': {
    status: 404,
    title: 'Không tìm thấy',
    detail: 'Nội dung này không có, hoặc không thuộc phạm vi bạn được xem.',
  },
  'stale-version': {
    status: 409,
    title: 'Nội dung đã được người khác sửa',
    detail:
      'Trong lúc bạn làm, nội dung này đã thay đổi{by}. Chưa ghi đè lên gì: hãy tải bản mới, đối chiếu rồi lưu lại.',
  },
  'idempotency-key-reused': {
    status: 422,
    title: 'Mã chống gửi trùng đã dùng cho yêu cầu khác',
    detail: 'Mỗi yêu cầu cần một mã riêng. Chưa có gì được ghi; hãy gửi lại với mã mới.',
  },
  'idempotency-key-malformed': {
    status: 422,
    title: 'Mã chống gửi trùng không đúng',
    detail: 'Mã ở Idempotency-Key phải dài từ 8 đến 100 ký tự. Chưa có gì được ghi.',
  },
  'too-many-requests': {
    status: 429,
    title: 'Quá nhiều yêu cầu',
    detail: 'Máy của bạn gửi quá nhiều yêu cầu trong một phút. Hãy chờ một phút rồi làm tiếp.',
  },
  'database-unavailable': {
    status: 503,
    title: 'Cơ sở dữ liệu tạm thời không trả lời',
    detail: 'Chưa có gì được ghi. Hãy giữ nguyên trang này và thử lại sau ít phút.',
  },
  'disk-full': {
    status: 507,
    title: 'Máy chủ hết chỗ lưu',
    detail: 'Chưa có gì được ghi. Hãy báo quản trị viên giải phóng ổ đĩa rồi gửi lại.',
  },
  'internal-error': {
    status: 500,
    title: 'Lỗi của chương trình',
    detail:
      'Việc này chưa làm được và chưa có gì được ghi. Hãy thử lại; nếu vẫn lỗi, báo quản trị viên mã {requestId}.',
  },
} as const satisfies ProblemTexts;
