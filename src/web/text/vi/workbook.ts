/** The words of the workbook's way out and back; they travel with it and not with the first page. */
export const workbook = {
  download: 'Tải biểu Excel',
  load: 'Nạp từ Excel',
  title: 'Nạp từ Excel',
  lead: (differences: number, unchanged: number) =>
    `${differences} ô khác với bản nháp, ${unchanged} chỉ tiêu không đổi. Chưa có gì được lưu: chọn ô muốn lấy rồi đưa vào bảng nhập.`,
  nothing: 'Tệp không có gì khác với bản nháp. Không cần làm gì thêm.',
  all: 'Chọn tất cả',
  none: 'Bỏ chọn tất cả',
  differences: 'Các ô khác nhau',
  problems: (count: number) => `${count} chỗ không lấy được`,
  now: 'Đang có',
  file: 'Trong tệp',
  empty: 'trống',
  take: (count: number) => `Đưa ${count} ô vào bảng nhập`,
  close: 'Đóng',
  fields: { value: 'Kỳ này', standing: 'Loại số', note: 'Ghi chú', obstacle: 'Vướng mắc' },
};
