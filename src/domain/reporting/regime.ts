import type { Day, DueSemantics } from '#domain/calendar.ts';

export const regimeFrequencies = [
  'week',
  'half-month',
  'month',
  'quarter',
  'half',
  'nine-months',
  'year',
  'custom',
] as const;
export type RegimeFrequency = (typeof regimeFrequencies)[number];

/** Who is asked on a report's way up; `agency` is any body that reports where a regime does not tell levels apart. */
export const routeLevels = ['agency', 'commune', 'district', 'department', 'province', 'national'] as const;
export type RouteLevel = (typeof routeLevels)[number];

/** How a report may be sent (Decree 09/2019/NĐ-CP): by the system, by hand, by post, fax, electronic mail, or otherwise. */
export const reportChannels = ['system', 'paper', 'post', 'fax', 'email', 'other'] as const;
export type ReportChannel = (typeof reportChannels)[number];

/** One step of a report's way up: the level that has to be done by then, and the working days that it needs for it. */
export interface RouteStep {
  readonly level: RouteLevel;
  readonly workingDays: number;
  /** The body that does the step, where the regime names one: 'Sở Tài chính'. */
  readonly holder: string | null;
}

/** A day of the year at which a window of a regime of its own begins; month 0 is December of the year before. */
export interface CutPoint {
  readonly month: number;
  readonly day: number;
}

/** From the cut-off on, level after level; or back from the day on which the top level must have it. */
export type DueReckoning =
  { readonly kind: 'forward' } | { readonly kind: 'back'; readonly monthsAfterCutOff: number; readonly day: number };

/** Where a regime's windows begin. A window ends on the day before the next begins, so that none overlaps and none is left out. */
export interface WindowRule {
  readonly frequency: RegimeFrequency;
  /** Day of the month on which a window begins; the weekday (1 = Monday) of weekly windows. */
  readonly windowFromDay: number;
  /** -1: in the month before the period's first month, as Decree 09/2019 has it; 0: in that month itself. */
  readonly windowFromMonth: -1 | 0;
  /** The beginnings of a custom regime's windows; empty for all others. */
  readonly cutPoints: readonly CutPoint[];
}

/** All that decides a regime's days. */
export interface RegimeTiming extends WindowRule {
  readonly route: readonly RouteStep[];
  readonly dueReckoning: DueReckoning;
  readonly dueSemantics: DueSemantics;
  /** The hour of a due day at which receiving closes, '16:30' in Vietnam; null: the end of the day. */
  readonly closingTime: string | null;
}

/** A reporting regime as data: what is cut off when, what is due when, and on which legal basis. */
export interface ReportingRegime extends RegimeTiming {
  readonly code: string;
  readonly name: string;
  readonly legalBasis: string;
  /** False until somebody has read the legal text itself. */
  readonly verified: boolean;
  readonly effectiveFrom: Day;
  /** The first day on which it no longer holds; null while it holds. */
  readonly effectiveTo: Day | null;
}

/**
 * The quarterly regime that a new province starts with; every value of it is a row that the province may change.
 * Window 15th to 14th: Decree 09/2019/NĐ-CP, Article 12, known from a provincial decision that repeats it. The working
 * days are a proposal: the decree leaves them to whoever issues the regime.
 */
export const decree09QuarterRegime: ReportingRegime = {
  code: 'chi-tieu-quy',
  name: 'Báo cáo quý tình hình thực hiện chỉ tiêu chủ yếu',
  frequency: 'quarter',
  windowFromDay: 15,
  windowFromMonth: -1,
  cutPoints: [],
  route: [
    { level: 'agency', workingDays: 2, holder: null },
    { level: 'province', workingDays: 3, holder: null },
  ],
  dueReckoning: { kind: 'forward' },
  dueSemantics: 'by',
  closingTime: null,
  legalBasis:
    'Nghị định 09/2019/NĐ-CP, Điều 12 (thời gian chốt số liệu, chưa đối chiếu nguyên văn); hạn gửi 02 ngày làm việc và hạn tổng hợp 03 ngày làm việc là đề xuất',
  verified: false,
  effectiveFrom: '2019-03-12',
  effectiveTo: null,
};
