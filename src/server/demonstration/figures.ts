import type { Standing } from '#domain/reporting/snapshot.ts';

/**
 * Figures made up for the demonstration ("Số liệu minh họa"), cumulative where the target adds up over the year. Keys are the
 * decision's numbers, parts in their order: '4.1' is the first part of (4). A null was not to be had, and its note says why.
 */
export interface ReportedFigure {
  readonly value: string | null;
  readonly standing?: Standing;
  readonly note?: string;
  readonly obstacle?: string;
}
type Given = string | ReportedFigure | null;

const WATER_LATE = 'Hai nhà máy nước chưa chốt sản lượng quý III; sẽ báo cáo bổ sung ở kỳ sau.';

/** Quarter by quarter; the fourth as far as the agencies have it on the day of the demonstration. */
export const figures: Readonly<Record<string, readonly [Given, Given, Given, Given]>> = {
  '1': [
    { value: '4.2', standing: 'estimate', obstacle: 'Công nghiệp chế biến ô tô giảm sản lượng.' },
    { value: '5.8', standing: 'estimate', obstacle: 'Đầu tư công giải ngân chậm do vướng mặt bằng.' },
    { value: '6.6', standing: 'estimate' },
    { value: '7.1', standing: 'estimate', note: 'Ước cả năm; số chính thức do Cục Thống kê công bố sau.' },
  ],
  '2': ['28.6', '29.7', '30.4', { value: '30.8', standing: 'estimate' }],
  '3': ['6210', '12480', '18650', { value: '26940', standing: 'estimate' }],
  '3.1': ['5205', '10660', '15940', null],
  '4': ['1', '3', '4', '7'],
  '4.1': ['131', '133', '134', '137'],
  '4.2': ['67.9', '68.9', '69.4', '71'],
  '5': ['410', '1420', '2050', { value: '3050', standing: 'estimate' }],
  '6': ['71.4', '72.1', '72.6', '73.1'],
  '6.1': ['33.1', '33.6', '34.2', { value: '34.7', obstacle: 'Nhiều lớp đào tạo lùi sang năm 2025.' }],
  '7': ['4350', '8720', '12480', '17050'],
  '8': ['20.9', { value: '20.6', standing: 'estimate' }, '20.4', '20.2'],
  '9': ['47.5', '47.9', '48.1', '48.6'],
  '10': ['94.8', '95.3', '95.9', '96.4'],
  '11': ['94.9', '95.3', '95.6', null],
  '12': ['82.1', '82.7', { value: null, note: WATER_LATE }, null],
  '13': ['97.4', '97.9', '98.1', '98.3'],
  '14': [null, null, null, null],
  '15': [{ value: '100', standing: 'final' }, '100', '100', null],
  '15.1': [null, null, null, null],
  '16': ['82.6', '83.8', '84.2', '84.6'],
  '17': ['20', '45', { value: '80', obstacle: 'Còn chờ Ủy ban Thường vụ Quốc hội thông qua nghị quyết.' }, '100'],
  '17.1': ['0', '0', '1', '2'],
};

export function figureOf(key: string, quarter: number): ReportedFigure | null {
  const given = figures[key]?.[quarter - 1] ?? null;
  return typeof given === 'string' ? { value: given } : given;
}

/** Outcomes that were published, shown beside the figures with their sources. */
export const publishedOutcomes = [
  { key: '1', value: '7.1', asOf: '2024-12-04' },
  { key: '3', value: '27594', asOf: '2024-12-04' },
  { key: '4.1', value: '137', asOf: '2024-12-04' },
] as const;
export const PUBLISHED_SOURCE =
  'Số liệu công bố trên báo: VOV (vov.vn, 12/2024) và Đài Phát thanh - Truyền hình Quảng Nam (qrt.vn, 01/2025)';

/** The year before, where a source exists: growth of 2023. */
export const baselines = [
  { key: '1', value: '-8.37', year: 2023, source: 'Số liệu năm 2023 công bố trên báo (qrt.vn, 01/2025)' },
] as const;

/** Targets whose figure exists once a year. */
export const yearlyTargets: readonly string[] = ['14', '15.1'];
