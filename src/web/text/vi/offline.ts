/** Words for work without a line; they travel with the pages that need them. */
export const offline = {
  behind: (time: string) => `Đang ngoại tuyến, số liệu lúc ${time}.`,
  behindHint:
    'Báo cáo đang viết vẫn mở, nhập và kiểm tra được; số giữ trên máy này và tự gửi khi có mạng. Trình duyệt, duyệt và ký cần có mạng.',
  waiting: (count: number) => `${count} báo cáo có số chưa gửi, còn giữ trên máy này.`,
  sent: (count: number) => `Đã gửi số nhập khi ngoại tuyến của ${count} báo cáo.`,
  toSettle: 'Số nhập khi ngoại tuyến chưa gửi được, cần anh/chị xem:',
  openReport: (id: number) => `Mở báo cáo ${id}`,
  newVersion: 'Chương trình có bản mới.',
  newVersionHint: 'Bản mới được dùng từ lần mở sau; số đang nhập được giữ.',
  takeUp: 'Dùng bản mới ngay',
  keptTitle: (count: number) => `${count} ô nhập trên máy này chưa gửi.`,
  keptHint: (status: string) =>
    `Báo cáo nay ở trạng thái “${status}” nên không nhận sửa đổi. Các số dưới đây còn giữ trên máy này; muốn dùng thì đề nghị trả lại hoặc lập bản sửa, bảng sẽ mở lại với các số này.`,
  keptColumns: { line: 'Dòng', mine: 'Số nhập trên máy này', theirs: 'Số trong báo cáo' },
  empty: 'để trống',
  discard: 'Bỏ các số này',
};
