import { expect, test } from 'vitest';
import { compileDecision } from './compile-decision.ts';
import type { CompiledTask } from './compiled-decision.ts';

function shown({ title, leads, cooperating, due, product }: CompiledTask): string {
  const day = [due.kind, due.value ?? due.every].filter((word) => word !== null && word !== 'none').join(' ');
  return [title.slice(0, 40), leads.join(' + '), cooperating.join(' + '), day, product ?? ''].join(' | ');
}

const tasksOf = (text: string) =>
  compileDecision(`KẾ HOẠCH\nThực hiện công tác trọng tâm năm 2026\n\n${text}`).tasks.map(shown);

test('an agency that stands as a heading leads all that stands below it', () => {
  const text = `I. TỔ CHỨC THỰC HIỆN

1. Sở Y tế

- Kiểm tra trạm y tế xã trước ngày 15/3/2026.

- Phối hợp với Sở Tài chính lập dự toán thuốc men.

2. Đề nghị Hội Nông dân tỉnh: Vận động hội viên dùng phân hữu cơ.`;
  expect(tasksOf(text)).toEqual([
    'Kiểm tra trạm y tế xã trước ngày 15/3/20 | Sở Y tế |  | date 2026-03-15 | ',
    'Phối hợp với Sở Tài chính lập dự toán th | Sở Y tế | Sở Tài chính |  | ',
    'Vận động hội viên dùng phân hữu cơ | Hội Nông dân tỉnh |  |  | ',
  ]);
});

test('two reports with their years in brackets are two tasks', () => {
  const text = `I. TỔ CHỨC THỰC HIỆN

1. Sở Y tế báo cáo giữa kỳ công tác dân số (năm 2028) và báo cáo tổng kết công tác dân số (năm 2030).`;
  expect(tasksOf(text)).toEqual([
    'Báo cáo giữa kỳ công tác dân số (năm 202 | Sở Y tế |  | year 2028 | ',
    'Báo cáo tổng kết công tác dân số (năm 20 | Sở Y tế |  | year 2030 | ',
  ]);
});

test('what a sentence builds on is no task, though a semicolon ends it', () => {
  const text = `I. TỔ CHỨC THỰC HIỆN

1. Sở Xây dựng

- Trên cơ sở đề nghị của các xã, phường và đơn vị thi công; Sở Xây dựng điều chỉnh thiết kế cầu.`;
  expect(tasksOf(text)).toHaveLength(1);
});

test('a sentence that tells an estimate is no task, one with a subject of its own is', () => {
  const text = `I. TỔ CHỨC THỰC HIỆN

1. Tổng hợp nhu cầu kinh phí xây cầu dự kiến là 12.000 triệu đồng.

2. Sở Xây dựng phải bảo đảm chất lượng cầu. Đồng thời, các địa phương chủ động bố trí đất làm đường dẫn.`;
  expect(tasksOf(text)).toEqual([
    'Phải bảo đảm chất lượng cầu | Sở Xây dựng |  |  | ',
    'Chủ động bố trí đất làm đường dẫn | các địa phương |  |  | ',
  ]);
});

test('a sentence of several orders with dashes below it is a task too', () => {
  const text = `I. TỔ CHỨC THỰC HIỆN

1. Sở Xây dựng theo dõi, đôn đốc các nhà thầu thi công cầu, đường dẫn và bến phà theo đúng thiết kế đã được duyệt trong năm 2026; kiểm tra chất lượng vật liệu đưa vào công trường

- Lắp đặt biển báo hai đầu cầu.`;
  expect(tasksOf(text).map((task) => task.slice(0, 30))).toEqual([
    'Theo dõi, đôn đốc các nhà thầu',
    'Lắp đặt biển báo hai đầu cầu |',
  ]);
});

test('a right to do otherwise is no task', () => {
  expect(tasksOf('I. NHIỆM VỤ\n\n- Căn cứ mực nước từng ngày có thể dời bến phà xuống hạ lưu.')).toEqual([]);
});

test('lines below a task say who, with whom, what comes out and when', () => {
  const text = `II. NHIỆM VỤ

1. Xây dựng bản đồ ngập lụt các xã ven sông

- Cơ quan chủ trì: Sở Nông nghiệp và Môi trường.

- Cơ quan phối hợp: Sở Xây dựng; UBND các xã ven sông.

- Sản phẩm: Bản đồ ngập lụt.

- Thời gian hoàn thành: Quý II/2026.`;
  expect(tasksOf(text)).toEqual([
    'Xây dựng bản đồ ngập lụt các xã ven sông | Sở Nông nghiệp và Môi trường | Sở Xây dựng + UBND các xã ven sông | quarter 2026-Q2 | Bản đồ ngập lụt',
  ]);
});

test('a working time with dashes of its own makes the dashes the tasks', () => {
  const text = `II. NHIỆM VỤ

1. Rà soát chợ nông thôn

- Thời gian thực hiện:

+ UBND các xã gửi kết quả rà soát chợ trước ngày 10/4/2026.

+ Sở Công Thương tổng hợp, báo cáo UBND tỉnh trước ngày 30/4/2026.`;
  expect(tasksOf(text).slice(-2)).toEqual([
    'Gửi kết quả rà soát chợ trước ngày 10/4/ | UBND các xã |  | date 2026-04-10 | ',
    'Tổng hợp, báo cáo UBND tỉnh trước ngày 3 | Sở Công Thương |  | date 2026-04-30 | ',
  ]);
});

test('sentences of one agency about one matter are one task, other agencies and days are others', () => {
  const text = `I. NHIỆM VỤ

1. Sở Nội vụ rà soát biên chế cấp xã. Hướng dẫn các xã bố trí người. Sở Tài chính cấp kinh phí trước ngày 20/5/2026.

2. Công an tỉnh kiểm tra bến đò; định kỳ hằng quý báo cáo UBND tỉnh.`;
  expect(tasksOf(text)).toEqual([
    'Rà soát biên chế cấp xã. Hướng dẫn các x | Sở Nội vụ |  |  | ',
    'Cấp kinh phí trước ngày 20/5/2026 | Sở Tài chính |  | date 2026-05-20 | ',
    'Kiểm tra bến đò | Công an tỉnh |  |  | ',
    'Định kỳ hằng quý báo cáo UBND tỉnh | Công an tỉnh |  | recurring quarter | ',
  ]);
});

test('words that open a list lead it; formulas, reports and titles are no tasks', () => {
  const text = `I. KẾT QUẢ ĐẠT ĐƯỢC

- Sở Y tế đã hoàn thành 05 trạm y tế; tổ chức khám cho người cao tuổi.

II. NHIỆM VỤ

Căn cứ chức năng, các cơ quan, đơn vị thực hiện các hoạt động sau:

- Treo cờ, tổ chức mít tinh tại trụ sở.

Trong quá trình thực hiện, nếu có vướng mắc, các đơn vị báo cáo UBND tỉnh.`;
  expect(tasksOf(text)).toEqual(['Treo cờ, tổ chức mít tinh tại trụ sở | các cơ quan, đơn vị |  |  | ']);
});

test('each task says why it is less than sure', () => {
  const [first, second] = compileDecision(
    'KẾ HOẠCH\nNăm 2026\n\nI. NHIỆM VỤ\n\n1. Sở Y tế kiểm tra chợ trước ngày 15/3.\n\n2. Nâng cấp đường liên xã.',
  ).tasks;
  expect(first?.reasons).toEqual(['due-without-year']);
  expect(second?.reasons).toEqual(['no-lead', 'no-due']);
});
