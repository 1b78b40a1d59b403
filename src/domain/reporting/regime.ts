import type { DueSemantics } from '#domain/calendar.ts';

export type RegimeFrequency = 'month' | 'quarter' | 'half' | 'nine-months' | 'year';

/** A reporting regime as data: what is cut off when, what is due when, and on which legal basis. */
export interface ReportingRegime {
  readonly code: string;
  readonly name: string;
  readonly frequency: RegimeFrequency;
  /** Day of the month, in the month before the period, from which its figures count. */
  readonly windowFromDay: number;
  /** Day of the period's last month up to which figures count. */
  readonly cutOffDay: number;
  readonly dueWorkingDays: number;
  readonly dueSemantics: DueSemantics;
  readonly consolidationWorkingDays: number;
  readonly legalBasis: string;
  /** False until somebody has read the legal text itself. */
  readonly verified: boolean;
  readonly effectiveFrom: string;
  readonly effectiveTo: string | null;
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
  cutOffDay: 14,
  dueWorkingDays: 2,
  dueSemantics: 'by',
  consolidationWorkingDays: 3,
  legalBasis:
    'Nghị định 09/2019/NĐ-CP, Điều 12 (thời gian chốt số liệu, chưa đối chiếu nguyên văn); hạn gửi 02 ngày làm việc và hạn tổng hợp 03 ngày làm việc là đề xuất',
  verified: false,
  effectiveFrom: '2019-03-12',
  effectiveTo: null,
};
