import { expect, test } from 'vitest';
import type { ReportSnapshot } from '#domain/reporting/snapshot.ts';
import { composeReport, type ReportPaper } from './compose-report.ts';
import { abbreviate, type IssuingAgency, makeIssuer, makePlace } from './letterhead.ts';

const line = {
  quantityId: 1,
  number: '3',
  label: 'Thu ngân sách nhà nước',
  unit: 'tỷ đồng',
  asWritten: '23.600',
  value: '27594.25',
  standing: 'estimate',
  note: null,
  obstacle: null,
} as const;
const snapshot: ReportSnapshot = {
  reportId: 1,
  number: 1,
  replacesNumber: null,
  reason: null,
  periodKey: '2024Q1',
  formName: 'Báo cáo thực hiện chỉ tiêu chủ yếu',
  agency: { id: 1, name: 'Sở Tài chính' },
  submittedBy: { id: 1, name: 'Trần B' },
  submittedAt: '2024-03-15T03:00:00.000Z',
  lines: [line],
  attachments: [],
};
const agency: IssuingAgency = {
  name: 'Sở Tài chính',
  shortName: 'Sở Tài chính',
  abbreviation: 'STC',
  kind: 'department',
  superiorName: 'Ủy ban nhân dân tỉnh Quảng Nam',
  provinceName: 'Tỉnh Quảng Nam',
};
const paper: ReportPaper = { snapshot, agency, receiver: 'Sở Kế hoạch và Đầu tư', signing: null };
const told = (rest: Partial<ReportSnapshot>) => composeReport({ ...paper, snapshot: { ...snapshot, ...rest } });
const table = (rest: Partial<ReportSnapshot>) => told(rest).body.find((block) => block.kind === 'table');
const words = (rest: Partial<ReportSnapshot>) =>
  told(rest).body.flatMap((block) => ('text' in block ? [block.text] : []));

test('a report goes to the agency that consolidates; its number and day are given later', () => {
  expect(composeReport(paper)).toMatchObject({
    type: 'report',
    issuer: { superior: 'UBND tỉnh Quảng Nam', name: 'Sở Tài chính' },
    number: { ordinal: null, notation: 'BC-STC' },
    place: 'Quảng Nam',
    issuedOn: null,
    subject: expect.stringMatching(/^Thực hiện chỉ tiêu chủ yếu, Quý\u00a0I\/2024$/u),
    addressees: ['Sở Kế hoạch và Đầu tư'],
    signature: { position: 'Thủ trưởng cơ quan', name: null },
  });
});

test('whoever consolidates writes to nobody above in this round', () => {
  expect(composeReport({ ...paper, receiver: 'Sở Tài chính' }).addressees).toEqual([]);
});

test('signed, it says who signed in what capacity and on which day', () => {
  const signing = {
    capacity: 'KT',
    signedFor: 'Giám đốc',
    position: 'Phó Giám đốc',
    name: 'Lê A',
    on: '2024-03-18',
  } as const;
  expect(composeReport({ ...paper, signing })).toMatchObject({
    issuedOn: '2024-03-18',
    signature: { name: 'Lê A', capacity: 'KT' },
  });
});

test('figures are written as the province writes them; a missing one is said to be missing and never 0', () => {
  expect(table({})?.rows[0]?.cells).toEqual(['3', 'Thu ngân sách nhà nước', 'tỷ đồng', '23.600', '27.594,25', 'Ước']);
  const missing = { ...line, value: null, note: 'Chờ số liệu của Cục Thống kê' };
  expect(table({ lines: [missing] })?.rows[0]?.cells.slice(4)).toEqual(['Chưa có', '', 'Chờ số liệu của Cục Thống kê']);
});

test('obstacles, words of the form and names of files have parts of their own, counted in Roman numerals', () => {
  const all = words({
    lines: [{ ...line, obstacle: 'Vướng mặt bằng' }],
    narratives: [
      { title: 'Đánh giá chung', text: 'Tốt.' },
      { title: 'Kiến nghị', text: null },
    ],
    attachments: [{ fileName: 'bang-ke.xlsx', mediaType: 'x', sizeBytes: 1, sha256: 'x', quantityId: null }],
  });
  expect(all.slice(1, -1)).toEqual([
    'Số liệu báo cáo',
    'Đánh giá chung',
    'Tốt.',
    'Khó khăn, vướng mắc',
    '- Thu ngân sách nhà nước: Vướng mặt bằng',
    'Tài liệu kèm theo',
    '- bang-ke.xlsx',
  ]);
});

test('a correction says what it replaces and why', () => {
  expect(words({ number: 2, replacesNumber: 1, reason: 'Sai dòng 3' })[1]).toBe(
    'Báo cáo này thay thế bản trình số 1. Lý do: Sai dòng 3.',
  );
});

test.each([
  [
    { kind: 'peoples-committee', name: 'Ủy ban nhân dân tỉnh Quảng Nam' },
    null,
    'Ủy ban nhân dân\ntỉnh Quảng Nam',
    'Quảng Nam',
  ],
  [{ kind: 'district', name: 'UBND huyện Quế Sơn' }, null, 'Ủy ban nhân dân\nhuyện Quế Sơn', 'Quế Sơn'],
  [{ kind: 'commune', name: 'UBND xã Trà Giáp' }, null, 'Ủy ban nhân dân\nxã Trà Giáp', 'Trà Giáp'],
  [{ kind: 'department', name: 'Sở Y tế' }, 'UBND tỉnh Quảng Nam', 'Sở Y tế', 'Quảng Nam'],
] as const)('the letterhead of %o', (given, superior, name, place) => {
  const one = { ...agency, ...given };
  expect(makeIssuer(one)).toEqual({ superior, name });
  expect(makePlace(one)).toBe(place);
});

test('an agency without an abbreviation is named by its initials, a committee by UBND', () => {
  expect(abbreviate({ ...agency, abbreviation: null, shortName: 'Ban Dân tộc' })).toBe('BDT');
  expect(abbreviate({ ...agency, abbreviation: null, kind: 'commune' })).toBe('UBND');
});
