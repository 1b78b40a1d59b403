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
  decision: {
    number: 'Số quyết định',
    signedOn: 'Ngày quyết định',
    missing: 'Ghi số và ngày của quyết định cho mở lại.',
  },
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
      `Báo cáo ${period} của ${agency} được mở lại để lập bản mới. Bản đang có hiệu lực giữ nguyên tới khi có bản mới.`,
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
  /** Where the head's signature follows, approving hands nothing in yet. */
  approveToSign: {
    button: 'Duyệt và chuyển ký',
    title: 'Duyệt, chuyển ký số',
    confirm: (period: string, agency: string) =>
      `Báo cáo ${period} của ${agency} được duyệt và chờ ký số. Ký và gửi xong mới là đã nộp.`,
    done: 'Đã duyệt, chờ ký số.',
    step: 'duyệt, chuyển ký',
  },
  /** Several reports of the approver's list at once. */
  many: {
    choose: (report: string) => `Chọn ${report}`,
    chooseAll: 'Chọn tất cả',
    chosen: (count: number) => `Đã chọn ${count} báo cáo`,
    keys: { move: 'lên xuống', choose: 'chọn', range: 'chọn liền', all: 'chọn hết', act: 'duyệt' },
    button: (count: number) => `Duyệt ${count} báo cáo…`,
    buttonSign: (count: number) => `Ký ${count} báo cáo…`,
    title: (count: number) => `Duyệt ${count} báo cáo`,
    titleSign: (count: number) => `Ký và gửi ${count} báo cáo`,
    lead: 'Báo cáo không cần ký số được nộp ngay khi duyệt. Mỗi báo cáo là một việc riêng: cái nào vướng thì dừng lại, các cái khác vẫn xong.',
    signNow: (count: number) => `Ký số và gửi luôn ${count} báo cáo có ký số`,
    signLater: 'Không ký bây giờ thì các báo cáo ấy chờ ở mục “Chờ tôi ký”.',
    asksSignature: 'có ký số',
    confirm: 'Duyệt',
    confirmSign: 'Ký và gửi',
    confirmAll: 'Duyệt, ký và gửi',
    running: 'Đang làm…',
    results: (done: number, all: number) => `Xong ${done}/${all} báo cáo`,
    handedIn: 'đã nộp',
    toSign: 'đã duyệt, chờ ký',
    partly: 'đã duyệt, dừng ở bước sau:',
    stopped: 'chưa làm:',
    close: 'Đóng',
  },
  /** What a version says otherwise than the one before it. */
  changes: {
    first: 'Bản đầu, chưa có bản trước để so',
    none: (number: number) => `Không đổi gì so với bản ${number}`,
    since: (count: number, number: number) => `${count} chỗ đổi so với bản ${number}`,
    more: (count: number) => `và ${count} chỗ nữa`,
    parts: {
      figure: '',
      standing: 'loại số',
      note: 'ghi chú',
      obstacle: 'vướng mắc',
      narrative: 'thuyết minh',
      file: 'tệp kèm',
    },
    nothing: 'không có',
  },
};
