import type { ProblemTexts } from './problem-text.ts';

export const signatureProblems = {
  'signature-not-good': {
    status: 422,
    title: 'Chữ ký số không hợp lệ',
    detail:
      'Chữ ký số của báo cáo không hợp lệ: {why}. Báo cáo vẫn còn nguyên; hãy trả lại kèm lý do để cơ quan lập ký lại.',
  },
  'signature-refused': {
    status: 422,
    title: 'Không nhận chữ ký số này',
    detail: 'Chưa ký được báo cáo: {why}. Báo cáo vẫn chờ ký; hãy dùng chứng thư khác rồi ký lại.',
  },
  'certificate-unreadable': {
    status: 422,
    title: 'Không đọc được chứng thư',
    detail: 'Tệp gửi lên không phải chứng thư số. Hãy lấy lại chứng thư từ thiết bị ký.',
  },
  'certificate-of-another': {
    status: 422,
    title: 'Chứng thư của người khác',
    detail: 'Chứng thư đứng tên “{name}”, không phải “{signer}”. Mỗi người chỉ ký bằng chứng thư của chính mình.',
  },
  'no-software-certificate': {
    status: 422,
    title: 'Chưa có chứng thư minh họa',
    detail: '{signer} không có chứng thư minh họa trong hệ thống. Hãy ký bằng thiết bị hoặc dịch vụ ký từ xa.',
  },
  'signing-too-slow': {
    status: 409,
    title: 'Lần chuẩn bị ký đã hết hiệu lực',
    detail: 'Chữ ký phải được gửi lại trong 15 phút từ lúc chuẩn bị. Hãy chuẩn bị và ký lại.',
  },
  'paper-not-made': {
    status: 503,
    title: 'Chưa tạo được bản PDF',
    detail:
      'Hệ thống chưa tạo được bản PDF theo thể thức; chưa có gì được ký hay thay đổi. Hãy thử lại, nếu vẫn lỗi thì báo quản trị hệ thống.',
  },
  'papers-busy': {
    status: 503,
    title: 'Đang tạo nhiều bản PDF',
    detail: 'Hệ thống đang tạo nhiều bản PDF cùng lúc. Hãy thử lại sau ít phút; chưa có gì thay đổi.',
  },
  'version-altered': {
    status: 409,
    title: 'Bản trình đã bị thay đổi',
    detail: 'Nội dung bản trình không còn khớp mã sha256 lúc trình nên không ký. Hãy báo quản trị hệ thống kiểm tra.',
  },
  'signing-words-missing': {
    status: 422,
    title: 'Chưa nêu tư cách và chức vụ ký',
    detail: 'Báo cáo này chờ ký số. Hãy nêu ký với tư cách nào, chức vụ gì rồi ký.',
  },
  'signed-for-missing': {
    status: 422,
    title: 'Thiếu người được ký thay',
    detail: 'Ký TM., KT., TL. hoặc TUQ. phải ghi rõ ký thay mặt hoặc thay chức vụ nào, ví dụ “GIÁM ĐỐC”.',
  },
  'signed-for-not-asked': {
    status: 422,
    title: 'Không ghi người được ký thay',
    detail: 'Ký theo chức vụ của chính mình thì để trống phần ký thay.',
  },
  'position-missing': {
    status: 422,
    title: 'Thiếu chức vụ người ký',
    detail: 'Hãy ghi chức vụ của người ký, ví dụ “PHÓ GIÁM ĐỐC”.',
  },
  'stand-in-signs-as-own': {
    status: 422,
    title: 'Người được ủy quyền không ký như thủ trưởng',
    detail: 'Bạn đang làm thay theo ủy quyền: hãy chọn KT., TL. hoặc TUQ. và ghi rõ ký thay ai.',
  },
} as const satisfies ProblemTexts;
