import type { CompiledDecision, CompiledTarget, CompiledTask } from '#domain/documents/compiled-decision.ts';

/** number | comparator value[–max] unit[ /denominator] direction nature; parts below their whole with "+". */
export const seventeenTargets = [
  '1 Kinh tế | range 7.5–8 % higher rate',
  '2 Kinh tế | gt 30 % higher rate',
  '3 Kinh tế | eq 23600 tỷ đồng higher flow',
  '+ of-which eq 20100 tỷ đồng higher flow',
  '4 Kinh tế | ge 7 xã higher flow',
  '+ also eq 137 xã /193 higher stock',
  '+ also eq 71 % higher rate',
  '5 Xã hội | decrease_by 2900 hộ lower flow',
  '6 Xã hội | eq 73 % higher rate',
  '+ of-which eq 35 % higher rate',
  '7 Xã hội | increase_by 16000 người higher flow',
  '8 Xã hội | lt 20.3 % lower rate',
  '9 Xã hội | eq 48.3 giường/vạn dân higher rate',
  '10 Xã hội | eq 96.2 % higher rate',
  '11 Môi trường | eq 95.9 % higher rate',
  '12 Môi trường | eq 85 % higher rate',
  '13 Môi trường | eq 98 % higher rate',
  '14 Môi trường | eq 58.92 % higher rate',
  '15 An ninh, quốc phòng | complete 100 % higher rate',
  '+ also eq 100 % higher rate',
  '16 An ninh, quốc phòng | ge 80 % higher rate',
  '17 An ninh, quốc phòng | complete null null higher stock',
  '+ also eq 2 thị trấn higher flow',
];

/** number | type | date | issuer, as the decision names them. */
export const sixteenCitations = [
  'Luật Tổ chức Chính quyền địa phương | Luật | 2015-06-19 | null',
  'sửa đổi, bổ sung một số điều của Luật Tổ chức Chính phủ và Luật Tổ chức chính quyền địa phương | Luật | 2019-11-22 | null',
  '01/NQ-CP | Nghị quyết | null | Chính phủ',
  '36-NQ/TU | Nghị quyết | 2023-12-08 | Tỉnh ủy',
  '47/NQ-HĐND | Nghị quyết | 2023-12-08 | HĐND tỉnh',
  '862-CV/BCSD | Công văn | 2023-12-29 | BCS đảng UBND tỉnh',
  '2646/QĐ-UBND | Quyết định | 2023-12-11 | UBND tỉnh',
  '2647/QĐ-UBND | Quyết định | 2023-12-11 | UBND tỉnh',
  '07/NQ-HĐND | Nghị quyết | 2021-01-13 | HĐND tỉnh',
  '04-NQ/TU | Nghị quyết | 2021-04-12 | Ban Thường vụ Tỉnh ủy',
  '468-TB/TU | Thông báo | 2022-12-06 | null',
  '498/QĐ-TTg | Quyết định | 2015-04-14 | Thủ tướng Chính phủ',
  '55/2011/TT-BGDĐT | Thông tư | 2011-11-22 | Bộ Giáo dục và Đào tạo',
  '16/2018/TT-BGDĐT | Thông tư | 2018-08-03 | Bộ Giáo dục và Đào tạo',
  '03/2019/NQ-HĐND | Nghị quyết | 2019-07-12 | HĐND tỉnh',
  '30-CT/TU | Chỉ thị | 2022-11-17 | Tỉnh ủy',
].map((line) => line.replace(/^Luật /u, ''));

/** Due days that the decision sets, as kind, value or period, strictness, condition. */
export const eightDeadlines = [
  'recurring month',
  'year 2024',
  'date 2024-01-20 strict',
  'recurring quarter report',
  'continuous of the Office',
  'event',
  'recurring quarter press',
  'quarter 2024-Q3 conditional',
];

function measure(target: CompiledTarget): string {
  const value = target.valueMax === null ? String(target.value) : `${target.value}–${target.valueMax}`;
  const total = target.denominator === null ? '' : ` /${target.denominator}`;
  return `${target.comparator} ${value} ${target.unit}${total} ${target.direction} ${target.nature}`;
}

export function shownTargets({ targets }: CompiledDecision): string[] {
  return targets.flatMap((target) => [
    `${target.number} ${target.group} | ${measure(target)}`,
    ...target.parts.map((part) => `+ ${part.partKind} ${measure(part)}`),
  ]);
}

export function shownCitations({ citations }: CompiledDecision): string[] {
  return citations.map(({ number, title, type, date, issuer }) => `${number ?? title} | ${type} | ${date} | ${issuer}`);
}

const isOfTheOffice = (task: CompiledTask) => task.leads.includes('Văn phòng UBND tỉnh');

function shownDue({ due, asWritten }: CompiledTask): string {
  if (due.kind === 'continuous') return 'continuous of the Office';
  const quarterly = due.kind === 'recurring' && due.every === 'quarter';
  const what = quarterly && (/họp báo/u.test(asWritten) ? 'press' : 'report');
  const marks = [due.strictBefore && 'strict', due.conditional && 'conditional'];
  return [due.kind, due.value ?? due.every, what, ...marks].filter(Boolean).join(' ');
}

/** The due days found, in the words of `eightDeadlines`; standing duties of nobody in particular are left out. */
export function shownDeadlines({ tasks }: CompiledDecision): string[] {
  const dated = tasks.filter(({ due }) => due.kind !== 'none');
  return dated.filter((task) => task.due.kind !== 'continuous' || isOfTheOffice(task)).map(shownDue);
}
