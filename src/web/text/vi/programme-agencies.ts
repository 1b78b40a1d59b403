export const agencies = {
  title: 'Cơ quan nêu trong các mục',
  count: (all: number, open: number) =>
    open === 0 ? `${all} tên, đều khớp danh bạ` : `${all} tên, ${open} tên cần xác định`,
  settled: (count: number) => `${count} tên đã rõ`,
  kinds: {
    known: 'Có trong danh bạ',
    group: 'Nhóm cơ quan',
    ambiguous: 'Trùng tên nhiều cơ quan',
    unknown: 'Chưa có trong danh bạ',
  },
  ended: 'Đã kết thúc hoạt động: cần chọn cơ quan kế thừa',
  successors: (names: readonly string[]) => `Cơ quan kế thừa: ${names.join('; ')}.`,
  inRegister: (name: string) => `Danh bạ ghi: ${name}.`,
  show: (clauses: number) => (clauses === 1 ? 'Xem chỗ nêu' : `Xem chỗ nêu đầu tiên trong ${clauses} chỗ`),
};
