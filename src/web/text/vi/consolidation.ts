/** The words of the consolidated quarter and of a figure's origin. */
export const consolidation = {
  title: (period: string) => `Tổng hợp ${period}`,
  lead: (dueDay: string) => `Bảng của tỉnh từ các báo cáo đang có hiệu lực. Hạn tổng hợp ${dueDay}.`,
  caption: (period: string) => `Số liệu tổng hợp ${period} theo chỉ tiêu`,
  computed: (time: string) => `Tính lúc ${time}`,
  summary: (complete: number, all: number) => `${complete}/${all} chỉ tiêu đủ số`,
  columns: {
    value: (period: string) => period,
    completeness: 'Đủ số',
    exceptions: 'Điều cần biết',
  },
  noGroup: 'Chỉ tiêu khác',
  filters: {
    aria: 'Lọc theo điều cần xử lý',
    all: 'Tất cả',
    missing: 'Chưa có số',
    partial: 'Chưa đủ nguồn',
    contradictory: 'Mâu thuẫn',
    late: 'Nộp chậm',
    changed: 'Đổi sau khi chốt',
  },
  completeness: {
    complete: 'Đủ',
    partial: (received: number, expected: number) => `${received}/${expected} nguồn`,
    missing: 'Chưa có',
    'not-due': 'Chưa phải báo cáo',
  },
  missingValue: 'chưa có',
  waitingFor: (agencies: string) => `Chờ ${agencies}`,
  late: (count: number) => (count === 1 ? 'Nguồn nộp chậm' : `${count} nguồn nộp chậm`),
  noLead: 'Chưa rõ cơ quan chủ trì',
  originLabel: (target: string, value: string) => `${target}: ${value}, xem nguồn gốc`,
  empty: 'Chương trình chưa có chỉ tiêu. Khi quyết định được duyệt, bảng tổng hợp hiện ở đây.',
  noneOfFilter: 'Không chỉ tiêu nào thuộc nhóm này.',
  noProgramme: 'Chưa có chương trình nào. Người soạn chương trình đưa quyết định vào trước.',
  noneSee: 'Cơ quan tổng hợp, lãnh đạo và người soạn chương trình xem được bảng tổng hợp.',
  freeze: {
    act: (period: string) => `Chốt tổng hợp ${period}`,
    title: (period: string) => `Chốt số liệu ${period}`,
    says: 'Bảng được giữ nguyên kèm mã băm và hiện cho lãnh đạo. Từ đó chỉ bản sửa có lý do mới đổi được số; bản đã chốt không mất.',
    exceptions: (count: number) => `Còn ${count} điều chưa trọn, sẽ đi kèm bản chốt:`,
    remark: 'Nhận xét của cơ quan tổng hợp',
    remarkHint: 'Nêu vì sao chốt khi còn thiếu hoặc mâu thuẫn, và khi nào bổ sung.',
    remarkMissing: 'Còn điều chưa trọn thì phải có nhận xét.',
    missing: (target: string, agencies: string) => `${target}: chưa có số${agencies ? `, chờ ${agencies}` : ''}`,
    done: 'Đã chốt tổng hợp.',
  },
  frozen: {
    banner: (period: string, number: number) => `${period} đã chốt, lần ${number}`,
    by: (who: string, when: string) => `${who} chốt ${when}`,
    hash: 'Mã băm',
    remark: (text: string) => `Nhận xét: “${text}”`,
  },
  changed: {
    title: (count: number) => `${count} số đã đổi sau khi chốt`,
    says: 'Bảng dưới đây vẫn là bản đã chốt. Mở lại để tổng hợp lần tiếp theo với các bản sửa.',
    line: (target: string, was: string, now: string) => `${target}: ${was} → ${now}`,
  },
  reopen: {
    act: 'Mở lại…',
    title: 'Mở lại để tổng hợp lần tiếp theo',
    says: 'Bản đã chốt được giữ nguyên. Lần tổng hợp mới tính từ các báo cáo đang có hiệu lực và phải chốt lại.',
    reason: 'Lý do mở lại',
    reasonMissing: 'Ghi lý do mở lại.',
    done: 'Đã mở lần tổng hợp tiếp theo.',
  },
  contradictions: {
    'part-over-whole': {
      title: (target: string) => `${target}: “trong đó” vượt số tổng`,
      says: (figure: (name: string) => string) =>
        `Phần là ${figure('part')}, cả tổng chỉ ${figure('whole')}. Phần không thể lớn hơn tổng.`,
    },
    'sources-differ': {
      title: (target: string) => `${target}: hai cơ quan nêu hai số`,
      says: (figure: (name: string) => string) =>
        `Cơ quan chủ trì nêu ${figure('value')}, ${figure('agency')} nêu ${figure('other')}. Bảng dùng số của cơ quan chủ trì.`,
    },
    'cumulative-falls': {
      title: (target: string) => `${target}: số lũy kế giảm`,
      says: (figure: (name: string) => string) =>
        `Kỳ trước ${figure('previous')}, kỳ này ${figure('value')}. Số lũy kế từ đầu năm không thể giảm; có thể đã nhập số riêng của quý.`,
    },
    'ratio-differs': {
      title: (target: string) => `${target}: tỷ lệ không khớp số đếm`,
      says: (figure: (name: string) => string) =>
        `${figure('count')}/${figure('of')} là ${figure('computed')}%, báo cáo ghi ${figure('share')}%.`,
    },
    'percent-out-of-range': {
      title: (target: string) => `${target}: ngoài khoảng có thể`,
      says: (figure: (name: string) => string) =>
        `Ghi ${figure('value')}, trong khi chỉ có thể từ 0 đến ${figure('limit')}.`,
    },
    'choice-reopened': {
      title: (target: string) => `${target}: nguồn đã sửa sau khi chọn`,
      says: (_figure: (name: string) => string) =>
        'Một nguồn đã sửa sau khi có người chọn, nên số lại tính theo quy tắc. Xem và chọn lại ở trang Mâu thuẫn nguồn.',
    },
    'source-returned': {
      title: (target: string) => `${target}: nguồn đang bị trả lại`,
      says: (figure: (name: string) => string) =>
        `Báo cáo của ${figure('agency')} đã bị trả lại và chưa nộp lại; số trong bảng là của bản trước.`,
    },
    other: {
      title: (target: string) => `${target}: số liệu cần xem lại`,
      says: (_figure: (name: string) => string) => 'Các con số không khớp nhau. Xem nguồn gốc từng số.',
    },
  },
  lineage: {
    title: 'Con số này từ đâu',
    province: 'Số của tỉnh',
    operator: {
      lead: 'lấy theo cơ quan chủ trì',
      sum: 'cộng các cơ quan',
      none: 'không tổng hợp từ báo cáo',
      other: 'tổng hợp từ báo cáo',
    },
    consolidatedFrozen: (number: number, when: string) => `tổng hợp lần ${number}, chốt ${when}`,
    consolidatedOpen: (number: number) => `tổng hợp lần ${number}, chưa chốt`,
    by: (who: string) => `người chốt: ${who}`,
    matches: 'Tính lại từ gốc: khớp từng chữ số',
    differs: (recomputed: string) =>
      `Tính lại từ gốc được ${recomputed}, không khớp. Số đã đổi sau khi chốt hoặc chuỗi nguồn bị đứt.`,
    noLeaves: 'Chưa báo cáo nào nêu số này trong kỳ.',
    leaf: (agency: string) => `Số của ${agency}`,
    unused: 'không dùng để tính, chỉ để đối chiếu',
    version: (number: number) => `Báo cáo, bản ${number}`,
    submitted: (who: string, when: string) => `${who} trình ${when}`,
    approved: (who: string, when: string) => `${who} duyệt ${when}`,
    notApproved: 'chưa duyệt',
    hash: 'Mã băm của bản',
    note: (text: string) => `Ghi chú: “${text}”`,
    earlier: 'Các bản trước',
    earlierLine: (number: number, value: string) => `Bản ${number}: ${value}`,
    changedBecause: (reason: string) => `sửa vì: “${reason}”`,
    openVersion: (number: number) => `Mở bản ${number}`,
    close: 'Đóng',
  },
};
