import { expect, test } from 'vitest';
import { compileDecision } from './compile-decision.ts';
import type { CompiledTarget } from './compiled-decision.ts';

const shown = ({ comparator, value, unit, name }: CompiledTarget) =>
  [comparator, value, unit, name].filter((each) => each !== null).join(' | ');

const targetsIn = (text: string) => compileDecision(`KẾ HOẠCH\n\nI. MỤC TIÊU\n\n${text}`, { year: 2026 }).targets;
const namesIn = (text: string) => targetsIn(text).map(shown);

test('a milestone among dashes that set figures is a target without a figure', () => {
  const list =
    '1. Đến năm 2026\n\n- Hoàn thành lập quy hoạch chung cho tất cả các xã.\n\n- 100% xã có nước sạch.\n\n- Hoàn thiện hệ thống thoát nước đô thị.';
  expect(namesIn(list)).toEqual(['complete | Lập quy hoạch chung cho tất cả các xã', 'eq | 100 | % | Xã có nước sạch']);
});

test('a milestone among dashes that set no figures is none', () => {
  expect(namesIn('1. Chung\n\n- Hoàn thành lập quy hoạch chung.\n\n- Mở rộng đô thị.\n\n- Nâng cao đời sống.')).toEqual(
    [],
  );
});

test('a line end inside a period opens no dash', () => {
  const [target] = targetsIn('1. Trong giai đoạn 2026\n- 2030 phấn đấu có ít nhất 10% giáo viên có trình độ thạc sĩ.');
  expect(target && shown(target)).toBe('ge | 10 | % | Giáo viên có trình độ thạc sĩ');
  expect(target?.year).toBe(2030);
});

test.each([
  ['Phát triển và vận hành tối thiểu 02 sàn giao dịch nông sản.', 'ge | 2 | sàn giao dịch | Sàn giao dịch nông sản'],
  ['Xây dựng ít nhất 03 nhà lưới trồng rau sạch.', 'ge | 3 | nhà | Xây dựng nhà lưới trồng rau sạch'],
  [
    'Hình thành tối thiểu 05 luồng xanh cho hồ sơ đầu tư.',
    'ge | 5 | luồng xanh | Hình thành luồng xanh cho hồ sơ đầu tư',
  ],
  ['Phấn đấu hoàn thành cao nhất mục tiêu tăng trưởng được giao (9%).', 'eq | 9 | % | Mục tiêu tăng trưởng được giao'],
])('a count is of the noun behind it, known or not, and verbs alone name nothing: %s', (text, expected) => {
  expect(namesIn(`- ${text}`)).toEqual([expected]);
});

test.each([
  'Đến năm 2030, có 2/3 số xã đạt chuẩn.',
  'Ít nhất 3/4 số hộ dân dùng nước sạch.',
  'Giảm 1/3 số vụ tai nạn.',
])('no figure is made of a fraction: %s', (text) => {
  expect(namesIn(`- ${text}`)).toEqual([]);
});

test.each([
  [
    'Tỷ lệ hồ sơ xử lý trên môi trường mạng: 100% (trừ hồ sơ mật).',
    ['eq | 100 | % | Tỷ lệ hồ sơ xử lý trên môi trường mạng'],
  ],
  ['Tỷ trọng kinh tế số trong GRDP: 15% (năm 2025 là 12,4%).', ['eq | 15 | % | Tỷ trọng kinh tế số trong GRDP']],
  ['Tầm nhìn đến năm 2045: có ít nhất 300 doanh nghiệp.', ['ge | 300 | doanh nghiệp | Doanh nghiệp']],
])('what a bracket adds is no target of its own: %s', (text, expected) => {
  expect(namesIn(`- ${text}`)).toEqual(expected);
});

test('a line that leads to several fields’ aims opens its list, and a dash with numbers the dashes beside it', () => {
  const plain =
    'Nghị quyết xác định mục tiêu cụ thể về nông nghiệp, nông dân, nông thôn đến năm 2030 như sau:\n\n- Tỉ lệ che phủ rừng ổn định ở mức 42%.';
  expect(compileDecision(`KẾ HOẠCH\n\n${plain}`).targets.map(shown)).toEqual(['eq | 42 | % | Tỉ lệ che phủ rừng']);
  const dashes =
    'Điều 2. Thông qua nhiệm vụ.\n\n- Hội đồng nhấn mạnh một số mục tiêu, nhiệm vụ sau::\n\n1/ Thu tại địa phương = 96 tỷ đồng\n\n- Phần thu điều tiết = 280 tỷ đồng\n\n2/ Kim ngạch xuất khẩu = 4 triệu USD.';
  expect(compileDecision(`NGHỊ QUYẾT\n\n${dashes}`).targets.map(({ value }) => value)).toEqual(['96', '280', '4']);
});
