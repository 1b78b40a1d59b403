import type { RegimeDeclaration } from '#contract/regimes.ts';
import { createRegime, openPeriods } from '../calendar/index.ts';
import { at, type Stage } from './stage.ts';

const EXAMPLE = 'Ví dụ minh họa, không phải quy định của tỉnh. Kỳ chốt số liệu theo Nghị định 09/2019/NĐ-CP, Điều 12';

const shared = {
  channels: ['system'],
  windowFromDay: 15,
  windowFromMonth: -1,
  cutPoints: [],
  closingTime: '16:30',
  legalBasis: EXAMPLE,
  verified: false,
  illustrative: true,
  effectiveFrom: '2024-01-01',
} as const;

/** Every month from the agencies to the Provincial Office, on from the cut-off. */
const monthly: RegimeDeclaration = {
  ...shared,
  channels: ['system'],
  name: 'Báo cáo tháng tình hình thực hiện nhiệm vụ được giao',
  contents:
    'Kết quả thực hiện nhiệm vụ trong tháng, nhiệm vụ quá hạn và lý do, khó khăn, kiến nghị, nhiệm vụ tháng tới.',
  reporters: { kinds: ['department', 'office', 'inspectorate', 'district'], agencyIds: [] },
  receiver: 'Văn phòng UBND tỉnh',
  frequency: 'month',
  route: [
    { level: 'agency', workingDays: 2, holder: null },
    { level: 'province', workingDays: 2, holder: 'Văn phòng UBND tỉnh' },
  ],
  dueReckoning: { kind: 'forward' },
  dueSemantics: 'by',
  outline:
    'I. Kết quả trong tháng\nII. Nhiệm vụ chậm, quá hạn và lý do\nIII. Khó khăn, kiến nghị\nIV. Nhiệm vụ tháng tới',
  tables: 'Biểu tổng hợp nhiệm vụ: được giao, đã hoàn thành, đang thực hiện, quá hạn.',
  guidance: 'Chỉ nêu nhiệm vụ thay đổi trạng thái trong tháng; nhiệm vụ quá hạn ghi rõ lý do và ngày dự kiến xong.',
};

/** Once a year up the whole way, back from the day on which the province has to report. */
const yearly: RegimeDeclaration = {
  ...shared,
  channels: ['system', 'paper'],
  name: 'Báo cáo năm kiểm điểm công tác chỉ đạo, điều hành',
  contents: 'Kiểm điểm công tác chỉ đạo, điều hành trong năm; phương hướng, nhiệm vụ trọng tâm năm sau.',
  reporters: { kinds: ['commune', 'district', 'department', 'office', 'inspectorate'], agencyIds: [] },
  receiver: 'UBND tỉnh, để báo cáo Văn phòng Chính phủ',
  frequency: 'year',
  route: [
    { level: 'commune', workingDays: 1, holder: null },
    { level: 'district', workingDays: 2, holder: 'Văn phòng HĐND và UBND cấp huyện' },
    { level: 'department', workingDays: 2, holder: 'Các sở, ban, ngành' },
    { level: 'province', workingDays: 2, holder: 'Văn phòng UBND tỉnh' },
  ],
  dueReckoning: { kind: 'back', monthsAfterCutOff: 0, day: 25 },
  dueSemantics: 'before',
  outline: 'I. Kết quả chỉ đạo, điều hành\nII. Hạn chế, nguyên nhân\nIII. Phương hướng năm sau',
  tables: 'Biểu các chỉ tiêu chủ yếu của năm; biểu đề án, văn bản trình trong năm.',
  guidance: '',
};

/** Every quarter from the communes by their districts to a department and the province. */
const poverty: RegimeDeclaration = {
  ...shared,
  channels: ['system'],
  name: 'Báo cáo quý rà soát hộ nghèo, hộ cận nghèo',
  contents: 'Số hộ, số hộ nghèo, số hộ cận nghèo trên địa bàn xã; tỷ lệ nghèo.',
  reporters: { kinds: ['commune'], agencyIds: [] },
  receiver: 'Sở Lao động - Thương binh và Xã hội',
  frequency: 'quarter',
  route: [
    { level: 'commune', workingDays: 2, holder: null },
    { level: 'district', workingDays: 2, holder: 'UBND cấp huyện' },
    { level: 'department', workingDays: 2, holder: 'Sở Lao động - Thương binh và Xã hội' },
    { level: 'province', workingDays: 1, holder: 'Văn phòng UBND tỉnh' },
  ],
  dueReckoning: { kind: 'forward' },
  dueSemantics: 'by',
  outline: '',
  tables: 'Biểu BC.GN.',
  guidance: '',
};

/**
 * Three examples beside the quarterly regime of targets: reckoned on from the cut-off, back from the day at the top, and one that
 * communes report by. Gives the last one's id.
 */
export async function loadRegimes(stage: Stage): Promise<number> {
  const declaring = at(stage, 'vp.chuyenvien', '2024-01-03 09:00');
  let last = 0;
  for (const [code, declaration] of [
    ['nhiem-vu-thang', monthly],
    ['kiem-diem-nam', yearly],
    ['ra-soat-ho-ngheo', poverty],
  ] as const) {
    const { id } = await createRegime(declaring, { code, declaration, reason: 'Nạp dữ liệu minh họa' });
    await openPeriods(declaring, id, 2024);
    last = id;
  }
  return last;
}
