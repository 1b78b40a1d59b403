/** When an agency's report of a quarter goes through whose hands; moments are local, '2024-03-15 09:10'. */
export interface ReportStory {
  readonly agencyKey: string;
  readonly quarter: 1 | 2 | 3 | 4;
  readonly written: string;
  readonly submitted?: string;
  readonly approved?: string;
  readonly accepted?: string;
  /** The agency's head sent it back before approving, and it was submitted again. */
  readonly headReturned?: { readonly at: string; readonly reason: string; readonly again: string };
  /** The planning department sent it back; where nothing follows, it still lies with the agency. */
  readonly returned?: {
    readonly at: string;
    readonly reason: string;
    readonly again?: { readonly submitted: string; readonly approved: string; readonly accepted: string };
  };
}

const inTime = (agencyKey: string, quarter: 1 | 2 | 3, day: string, next: string, minute: number): ReportStory => ({
  agencyKey,
  quarter,
  written: `${day} 08:${minute}`,
  submitted: `${day} 10:${minute}`,
  approved: `${day} 15:${minute}`,
  accepted: `${next} 09:${minute}`,
});

const quick = ['so-khdt', 'so-tai-chinh', 'so-tnmt', 'so-noi-vu', 'cong-an'] as const;
const ofQuarter = (quarter: 1 | 2 | 3, day: string, next: string): ReportStory[] =>
  quick.map((agencyKey, index) => inTime(agencyKey, quarter, day, next, 10 + 7 * index));

/** The first quarter, cut off on 14/03 and due on 18/03: one report late, one sent back. */
const first: readonly ReportStory[] = [
  ...ofQuarter(1, '2024-03-15', '2024-03-18'),
  inTime('so-nnptnt', 1, '2024-03-18', '2024-03-19', 12),
  inTime('so-ldtbxh', 1, '2024-03-18', '2024-03-19', 24),
  inTime('bo-chqs', 1, '2024-03-18', '2024-03-19', 36),
  inTime('so-xay-dung', 1, '2024-03-20', '2024-03-21', 20),
  {
    ...inTime('so-y-te', 1, '2024-03-15', '2024-03-18', 48),
    returned: {
      at: '2024-03-18 10:05',
      reason: 'Tỷ lệ bảo hiểm y tế lệch số của BHXH tỉnh, đề nghị đối chiếu lại.',
      again: { submitted: '2024-03-19 08:30', approved: '2024-03-19 10:15', accepted: '2024-03-19 14:40' },
    },
  },
];

/** The second quarter, due on 18/06: one late, one sent back by its own head. */
const second: readonly ReportStory[] = [
  ...ofQuarter(2, '2024-06-17', '2024-06-18'),
  inTime('so-y-te', 2, '2024-06-18', '2024-06-19', 14),
  inTime('so-xay-dung', 2, '2024-06-18', '2024-06-19', 26),
  inTime('bo-chqs', 2, '2024-06-18', '2024-06-19', 38),
  inTime('so-nnptnt', 2, '2024-06-19', '2024-06-20', 22),
  {
    ...inTime('so-ldtbxh', 2, '2024-06-17', '2024-06-19', 44),
    headReturned: {
      at: '2024-06-17 11:30',
      reason: 'Số hộ nghèo giảm phải theo kết quả rà soát tháng 5, không lấy số ước.',
      again: '2024-06-17 14:00',
    },
  },
];

/** The third quarter, due on 17/09: one late, one figure that was not to be had. */
const third: readonly ReportStory[] = [
  ...ofQuarter(3, '2024-09-16', '2024-09-17'),
  inTime('so-nnptnt', 3, '2024-09-16', '2024-09-18', 12),
  inTime('so-ldtbxh', 3, '2024-09-17', '2024-09-18', 24),
  inTime('so-y-te', 3, '2024-09-17', '2024-09-18', 36),
  inTime('so-xay-dung', 3, '2024-09-17', '2024-09-18', 48),
  inTime('bo-chqs', 3, '2024-09-19', '2024-09-20', 18),
];

/** The fourth, due tomorrow: some handed in, some with their head, some half written, one sent back, one not begun. */
const fourth: readonly ReportStory[] = [
  {
    agencyKey: 'so-khdt',
    quarter: 4,
    written: '2024-12-13 08:20',
    submitted: '2024-12-13 10:10',
    approved: '2024-12-13 15:00',
    accepted: '2024-12-14 08:30',
  },
  {
    agencyKey: 'cong-an',
    quarter: 4,
    written: '2024-12-13 08:40',
    submitted: '2024-12-13 09:50',
    approved: '2024-12-13 16:10',
    accepted: '2024-12-14 08:45',
  },
  {
    agencyKey: 'so-tnmt',
    quarter: 4,
    written: '2024-12-13 13:30',
    submitted: '2024-12-13 15:20',
    approved: '2024-12-14 09:30',
  },
  {
    agencyKey: 'so-y-te',
    quarter: 4,
    written: '2024-12-12 08:10',
    submitted: '2024-12-12 10:00',
    approved: '2024-12-12 15:30',
    returned: { at: '2024-12-13 16:40', reason: 'Chưa có thuyết minh cho tỷ lệ suy dinh dưỡng thể thấp còi quý IV.' },
  },
  { agencyKey: 'so-noi-vu', quarter: 4, written: '2024-12-13 14:00', submitted: '2024-12-14 10:20' },
  { agencyKey: 'so-ldtbxh', quarter: 4, written: '2024-12-13 09:30', submitted: '2024-12-14 11:10' },
  { agencyKey: 'so-tai-chinh', quarter: 4, written: '2024-12-14 09:00' },
  { agencyKey: 'so-nnptnt', quarter: 4, written: '2024-12-14 09:40' },
  { agencyKey: 'bo-chqs', quarter: 4, written: '2024-12-14 10:30' },
];

export const reportStories = { 1: first, 2: second, 3: third, 4: fourth } as const;

/** When the planning department froze each quarter, with a remark where a figure was missing. */
export const freezes = {
  1: { at: '2024-03-21 16:00', remark: '' },
  2: { at: '2024-06-21 15:30', remark: '' },
  3: { at: '2024-09-20 16:20', remark: 'Chỉ tiêu 12 chưa có số liệu quý III, cơ quan chủ trì đã giải trình.' },
} as const;

/** After the second quarter was frozen, Finance corrected its figures, and the quarter was opened and frozen anew. */
export const correction = {
  agencyKey: 'so-tai-chinh',
  quarter: 2,
  reason: 'Kho bạc Nhà nước điều chỉnh số thu nội địa tháng 6 sau đối chiếu.',
  values: { '3': '12512', '3.1': '10692' },
  opened: '2024-07-10 08:30',
  submitted: '2024-07-10 09:20',
  approved: '2024-07-10 14:45',
  accepted: '2024-07-11 08:50',
  reopened: '2024-07-11 09:10',
  frozen: '2024-07-11 10:00',
  remark: 'Chốt lại theo báo cáo đính chính của Sở Tài chính.',
} as const;
