/** Words of a report's steps: button, what the dialog says, what is done. */
export const reportActs = {
  submit: 'Trình duyệt',
  approve: 'Duyệt và nộp',
  sign: 'Ký số…',
  send: 'Gửi',
  receive: 'Nhận, kiểm chữ ký',
  reopen: 'Mở lại…',
  return: 'Trả lại…',
  recall: 'Thu hồi',
  accept: 'Tiếp nhận',
  correct: 'Lập bản sửa…',
  save: 'Lưu',
  cancel: 'Để sau',
  pending: 'Đang gửi…',
  reason: 'Lý do',
  reasonHint: 'Nêu ô nào, con số nào, cần sửa gì. Người nhận đọc nguyên văn.',
  reasonMissing: 'Ghi lý do để người nhận biết cần sửa gì.',
  confirmTitle: {
    save: 'Lưu bản nháp',
    submit: 'Trình thủ trưởng duyệt',
    approve: 'Duyệt và nộp báo cáo',
    sign: 'Ký số báo cáo',
    send: 'Gửi báo cáo đã ký',
    receive: 'Nhận báo cáo đã ký',
    reopen: 'Mở lại theo quyết định',
    return: 'Trả lại báo cáo',
    recall: 'Thu hồi để sửa',
    accept: 'Tiếp nhận báo cáo',
    correct: 'Lập bản sửa',
  },
  confirm: {
    save: () => '',
    submit: (period: string, agency: string) =>
      `Số liệu ${period} được giữ nguyên thành một bản và chuyển thủ trưởng ${agency}. Trong lúc chờ duyệt không ai sửa được; người trình có thể thu hồi.`,
    approve: (period: string, agency: string) =>
      `Báo cáo ${period} của ${agency} được nộp cho cơ quan tổng hợp ngay. Số liệu từ đó được dùng cho toàn tỉnh; muốn đổi phải lập bản sửa có lý do.`,
    sign: (period: string, agency: string) =>
      `Chữ ký số đặt lên nguyên văn bản đã trình của báo cáo ${period}, ${agency}.`,
    send: (period: string, agency: string) =>
      `Báo cáo ${period} của ${agency} cùng chữ ký số được nộp cho cơ quan tổng hợp ngay.`,
    receive: (period: string, agency: string) =>
      `Chữ ký số của báo cáo ${period}, ${agency}, được kiểm tra lại lúc nhận: nội dung, nơi cấp, thời hạn.`,
    reopen: (period: string, agency: string) =>
      `Báo cáo ${period} của ${agency} được mở lại để lập bản mới. Ghi số, ngày của quyết định. Bản đang có hiệu lực giữ nguyên tới khi có bản mới.`,
    return: (period: string, agency: string) =>
      `Báo cáo ${period} trở về người soạn của ${agency} kèm lý do dưới đây. Bản đã trình vẫn được giữ.`,
    recall: (period: string, agency: string) =>
      `Báo cáo ${period} của ${agency} rời bàn thủ trưởng và trở lại bản nháp để sửa.`,
    accept: (period: string, agency: string) =>
      `Báo cáo ${period} của ${agency} được ghi nhận đủ điều kiện để tổng hợp.`,
    correct: (period: string, agency: string) =>
      `Mở một bản nháp mới cho báo cáo ${period} của ${agency}. Bản đang có hiệu lực giữ nguyên cho tới khi bản sửa được duyệt.`,
  },
  done: {
    save: 'Đã lưu.',
    submit: 'Đã trình thủ trưởng duyệt.',
    approve: 'Đã duyệt và nộp.',
    sign: 'Đã ký số.',
    send: 'Đã gửi.',
    receive: 'Đã nhận, chữ ký hợp lệ.',
    reopen: 'Đã mở lại.',
    return: 'Đã trả lại kèm lý do.',
    recall: 'Đã thu hồi về bản nháp.',
    accept: 'Đã tiếp nhận.',
    correct: 'Đã mở bản sửa.',
  },
  unsavedFirst: 'Còn ô chưa lưu được. Chờ nối lại máy chủ rồi trình.',
  conflictFirst: 'Còn ô hai người cùng sửa. Chọn số đúng rồi trình.',
  unreadableFirst: 'Còn ô chưa đọc được số. Sửa các ô đó rồi trình.',
};
