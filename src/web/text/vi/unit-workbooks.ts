/** The words of the page that makes and reads many units' workbooks; they travel with it. */
export const unitWorkbooks = {
  title: 'Biểu Excel của nhiều đơn vị',
  lead: 'Tải một lần biểu của mọi đơn vị thuộc phạm vi của bạn, gửi đi điền, rồi nạp lại tất cả một lượt.',
  crumb: 'Báo cáo theo kỳ',
  out: 'Tải biểu',
  form: 'Biểu và kỳ báo cáo',
  choice: (name: string, period: string, units: number) => `${name}, ${period} (${units} đơn vị)`,
  make: (units: number) => `Tải ${units} biểu (.zip)`,
  making: (units: number) => `Đang làm ${units} biểu…`,
  noForms: 'Chưa có biểu chỉ tiêu nào đang mở cho đơn vị thuộc phạm vi của bạn.',
  back: 'Nạp biểu đã điền',
  backHint:
    'Chọn nhiều tệp .xlsx hoặc một tệp .zip. Chưa có gì được lưu khi đọc tệp. Nạp hộ chỉ vào bản nháp còn trống của đơn vị; đơn vị vẫn tự trình và thủ trưởng vẫn phê duyệt.',
  choose: 'Chọn các tệp',
  reading: (done: number, all: number) => `Đang đọc tệp ${done}/${all}…`,
  summary: (read: number, refused: number, cells: number) =>
    `${read} tệp đọc được với ${cells} ô khác bản nháp, ${refused} tệp không nhận.`,
  refused: 'Không nhận',
  noDifference: 'Không có gì khác bản nháp.',
  differences: (cells: number, problems: number) =>
    `${cells} ô khác bản nháp${problems > 0 ? `, ${problems} chỗ không lấy được` : ''}`,
  keep: (cells: number) => `Lưu ${cells} ô vào bản nháp`,
  keepAll: (files: number, cells: number) => `Lưu ${cells} ô đã chọn của ${files} đơn vị vào bản nháp`,
  keeping: (done: number, all: number) => `Đang lưu ${done}/${all}…`,
  kept: (cells: number) => `Đã lưu ${cells} ô vào bản nháp của đơn vị.`,
};
