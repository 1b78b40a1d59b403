/** Words about signing a report and about its signatures. */
export const signing = {
  capacity: 'Ký với tư cách',
  capacities: {
    own: 'Theo chức vụ của tôi',
    TM: 'TM. thay mặt tập thể',
    KT: 'KT. ký thay',
    TL: 'TL. thừa lệnh',
    TUQ: 'TUQ. thừa ủy quyền',
  },
  signedFor: 'Ký thay mặt, ký thay (ví dụ: GIÁM ĐỐC)',
  position: 'Chức vụ người ký',
  title: 'Chữ ký số',
  good: 'Chữ ký hợp lệ',
  version: (number: number) => `bản ${number}`,
  by: (name: string, when: string) => `${name} ký ${when}`,
  issuedBy: (issuer: string) => `nơi cấp: ${issuer}`,
  faults: {
    altered: 'Nội dung hoặc chữ ký đã bị thay đổi sau khi ký',
    unreadable: 'Không đọc được chữ ký',
    foreign: 'Nơi cấp chứng thư không được tin cậy',
    expired: 'Chứng thư đã hết hạn khi ký',
    'not-yet-valid': 'Chứng thư chưa có hiệu lực khi ký',
  },
  locks: {
    'with-the-head': 'Đang chờ thủ trưởng duyệt nên không sửa được. Người trình có thể thu hồi.',
    'awaits-signature': 'Đã duyệt, đang chờ thủ trưởng ký số nên không sửa được.',
    'awaits-sending': 'Đã ký số, chưa gửi. Sửa sau khi ký thì thủ trưởng phải trả lại.',
    'handed-in': 'Đã nộp nên không sửa trực tiếp. Muốn đổi số phải lập bản sửa kèm lý do.',
    'period-closed': 'Kỳ này đã chốt tổng hợp nên không nhập được nữa.',
  },
};
