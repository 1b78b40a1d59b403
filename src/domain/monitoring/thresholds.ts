import type { Decimal } from '#domain/decimal.ts';

/** When a figure during the year counts as on track; values are percent. The province may set its own. */
export interface OutlookThresholds {
  /** Share of the pace from which a flow is on track. */
  readonly onTrackFromPercent: Decimal;
  /** Share of the pace from which a flow is only to be watched; under it, it is at risk. */
  readonly watchFromPercent: Decimal;
  /** How far, in percent of the planned value, a rate or stock may still stand from it to be only watched. */
  readonly nearPlannedPercent: Decimal;
  /** What "about" (khoảng) allows on the wrong side, in percent of the planned value. */
  readonly aboutPercent: Decimal;
  readonly source: string;
}

export const proposedThresholds: OutlookThresholds = {
  onTrackFromPercent: '95',
  watchFromPercent: '80',
  nearPlannedPercent: '5',
  aboutPercent: '5',
  source: 'đề xuất, chưa kiểm chứng',
};
