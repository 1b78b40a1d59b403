import type { Day } from '#domain/calendar.ts';
import type { Decimal } from '#domain/decimal.ts';
import type { Outlook } from '#domain/monitoring/verdict.ts';
import type { Standing } from '#domain/reporting/snapshot.ts';

/** The year's work as it stood at a moment: every figure, day and name of a document comes from here. */
export interface OutgoingRecord {
  readonly takenAt: string;
  readonly provinceName: string;
  readonly programme: { readonly id: number; readonly title: string; readonly year: number };
  readonly period: { readonly key: string; readonly cutOffOn: Day; readonly submissionDueOn: Day };
  /** The frozen table it rests on; null where the quarter is open. */
  readonly consolidation: { readonly number: number; readonly sha256: string } | null;
  readonly targets: readonly RecordedTarget[];
  readonly tasks: {
    readonly total: number;
    readonly overdue: readonly RecordedTask[];
    /** Due within the window, if the kind of document has one. */
    readonly coming: readonly RecordedTask[];
  };
  readonly window: { readonly from: Day; readonly to: Day } | null;
  readonly reports: {
    readonly expected: number;
    readonly received: number;
    readonly late: number;
    readonly missing: readonly string[];
  };
}

export interface RecordedTarget {
  readonly id: number;
  readonly isPart: boolean;
  readonly number: string;
  readonly name: string;
  /** The words of the decision: "trên 8,5%". */
  readonly asWritten: string;
  readonly unit: string | null;
  readonly planned: Decimal | null;
  readonly value: Decimal | null;
  readonly standing: Standing | null;
  readonly valuePeriod: string | null;
  readonly series: readonly { readonly periodKey: string; readonly value: Decimal | null }[];
  readonly lastYear: Decimal | null;
  readonly outlook: Outlook;
  readonly achievedPercent: Decimal | null;
  readonly lead: string | null;
  /** As the agencies reported them. */
  readonly obstacles: readonly { readonly agency: string; readonly words: string }[];
}

export interface RecordedTask {
  readonly id: number;
  readonly title: string;
  readonly lead: string | null;
  readonly dueOn: Day;
}
