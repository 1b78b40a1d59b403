/** What is wrong with a figure, by its code: the figures, why it cannot be. */
export const sheetProblems = {
  'figure-missing': {
    title: (number: string) => `${number} chưa có số`,
    says: (_figure: (name: string) => string) => 'Nhập số, hoặc ghi chú vì sao chưa có số.',
  },
  'negative-figure': {
    title: (number: string) => `${number} là số âm`,
    says: (figure: (name: string) => string) => `Ghi ${figure('value')}. Chỉ tiêu này không thể nhỏ hơn 0.`,
  },
  'count-with-decimals': {
    title: (number: string) => `${number} đếm mà có phần lẻ`,
    says: (figure: (name: string) => string) => `Ghi ${figure('value')}. Số đếm phải là số nguyên.`,
  },
  'percent-out-of-range': {
    title: (number: string) => `${number} ngoài khoảng có thể`,
    says: (figure: (name: string) => string) =>
      `Ghi ${figure('value')}, trong khi chỉ có thể từ 0 đến ${figure('limit')}.`,
  },
  'over-denominator': {
    title: (number: string) => `${number} vượt tổng số`,
    says: (figure: (name: string) => string) => `Ghi ${figure('value')}, trong khi cả tỉnh chỉ có ${figure('limit')}.`,
  },
  'cumulative-falls': {
    title: (number: string) => `${number} lũy kế mà giảm`,
    says: (figure: (name: string) => string) =>
      `Kỳ trước ${figure('previous')}, kỳ này ${figure('value')}. Số lũy kế từ đầu năm không giảm; có thể đã nhập số riêng của quý.`,
  },
  'separator-slip': {
    title: (number: string) => `${number} lệch khoảng nghìn lần`,
    says: (figure: (name: string) => string) =>
      `Kỳ trước ${figure('previous')}, kỳ này ${figure('value')}. Có phải ${figure('meant')}?`,
  },
  'tenfold-jump': {
    title: (number: string) => `${number} lệch trên 10 lần kỳ trước`,
    says: (figure: (name: string) => string) => `Kỳ trước ${figure('previous')}, kỳ này ${figure('value')}.`,
  },
  'last-year-jump': {
    title: (number: string) => `${number} lệch trên 10 lần cùng kỳ năm trước`,
    says: (figure: (name: string) => string) =>
      `Cùng kỳ năm trước ${figure('lastYear')}, kỳ này ${figure('value')}. Sửa lại, hoặc ghi chú vì sao.`,
  },
  'part-over-whole': {
    title: (number: string) => `${number}: “trong đó” vượt số tổng`,
    says: (figure: (name: string) => string) =>
      `Phần là ${figure('part')}, cả tổng chỉ ${figure('whole')}. Phần không thể lớn hơn tổng.`,
  },
  'too-many-decimals': {
    title: (number: string) => `${number} quá nhiều chữ số lẻ`,
    says: (figure: (name: string) => string) =>
      `Ghi ${figure('value')}; chỉ tiêu này lấy ${figure('allowed')} chữ số lẻ. Làm tròn rồi nhập lại.`,
  },
  'out-of-scale': {
    title: (number: string) => `${number} ngoài thang giá trị`,
    says: (figure: (name: string) => string) => `Ghi ${figure('value')}, giới hạn của chỉ tiêu là ${figure('limit')}.`,
  },
  'breakdown-differs': {
    title: (number: string) => `${number}: các phần cộng lại không khớp`,
    says: (figure: (name: string) => string) =>
      `Cộng theo “${figure('dimension')}” được ${figure('sum')}, số chung ghi ${figure('whole')}.`,
  },
  'ratio-differs': {
    title: (number: string) => `${number}: tỷ lệ không khớp số đếm`,
    says: (figure: (name: string) => string) =>
      `${figure('count')}/${figure('of')} là ${figure('computed')}%, ô này ghi ${figure('share')}%.`,
  },
  other: {
    title: (number: string) => `${number}: số liệu cần xem lại`,
    says: (_figure: (name: string) => string) => 'Các con số không khớp nhau.',
  },
};

/** Why a typed text is no figure yet. */
export const sheetReading = {
  title: (number: string) => `${number} chưa đọc được số`,
  letters: (typed: string) => `“${typed}” có chữ. Ô này chỉ nhận số; lời ghi ở cột Ghi chú.`,
  'unit-inside': (typed: string) => `“${typed}” có cả đơn vị. Đơn vị đã có sẵn ở cột bên, chỉ nhập số.`,
  'ambiguous-separator': (typed: string) => `“${typed}” đọc được hai cách. Chọn số đúng.`,
  'foreign-style': (typed: string) => `“${typed}” viết theo kiểu khác. Dấu chấm ngăn hàng nghìn, dấu phẩy là phần lẻ.`,
  'double-comma': (typed: string) => `“${typed}” có hai dấu phẩy. Dấu phẩy chỉ dùng một lần, trước phần lẻ.`,
  'wrong-grouping': (typed: string) => `“${typed}” ngăn hàng nghìn sai chỗ. Mỗi nhóm có ba chữ số.`,
  'not-a-number': (typed: string) => `“${typed}” không phải một con số.`,
  kept: 'Chữ đã gõ còn nguyên trên máy này và chưa gửi đi.',
  take: (value: string) => `Lấy ${value}`,
};
