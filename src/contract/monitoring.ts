import { z } from 'zod';
import { outlooks, verdictReasons } from '#domain/monitoring/verdict.ts';
import { DayText, DecimalText, Id, MomentText, PeriodKey, Standing, StandpointQuery } from './shapes.ts';
import { PeriodView, Timeliness } from './reporting.ts';
import { TargetView } from './programme.ts';

/** How a target stands by its own rule, and why: a code and its figures; made by #domain/monitoring/evaluate-target.ts. */
export const Verdict = z.object({
  outlook: z.enum(outlooks),
  /** Final: judged on the year's figure. Otherwise a comparison with where the year's pace would be. */
  final: z.boolean(),
  reason: z.object({ code: z.enum(verdictReasons), figures: z.record(z.string(), z.string()) }),
  /** Share of the planned value, in percent, where that means anything. */
  achievedPercent: DecimalText.nullable(),
});
export type Verdict = z.infer<typeof Verdict>;

export const SeriesPoint = z.object({
  periodKey: PeriodKey,
  value: DecimalText.nullable(),
  standing: Standing.nullable(),
  frozen: z.boolean(),
});
export type SeriesPoint = z.infer<typeof SeriesPoint>;

export const TargetStatus = z.object({
  target: TargetView,
  latest: SeriesPoint.nullable(),
  series: z.array(SeriesPoint),
  verdict: Verdict,
  /** Figures made up for the demonstration say so; real outcomes carry their source. */
  published: z.array(z.object({ value: DecimalText, asOf: DayText, source: z.string(), verdict: Verdict })),
});
export type TargetStatus = z.infer<typeof TargetStatus>;

/** GET /api/programmes/:id/targets?periodKey=2024Q3: statuses as of that period (figures of later periods are not looked at). */
export const AsOfPeriodQuery = z.object({ periodKey: PeriodKey.optional() });
export const TargetsQuery = AsOfPeriodQuery.extend(StandpointQuery.shape);
export const TargetsView = z.object({
  programmeId: Id,
  year: z.number().int(),
  period: PeriodView.nullable(),
  asOfAt: MomentText,
  /** Over the targets and their parts: how many stand where, and on how many of how many a statement rests. */
  counts: z.record(z.enum(outlooks), z.number().int()),
  /** How many agencies that led a target then have another in their place today. */
  succeeded: z.number().int(),
  headlineTotal: z.number().int(),
  headlineWithData: z.number().int(),
  statuses: z.array(TargetStatus),
});
export type TargetsView = z.infer<typeof TargetsView>;

/** GET /api/targets/:id?periodKey= */
export const TargetPageView = z.object({
  status: TargetStatus,
  parts: z.array(TargetStatus),
  whole: z.object({ id: Id, number: z.string(), name: z.string() }).nullable(),
  clauseText: z.string(),
  notes: z.array(
    z.object({
      periodKey: PeriodKey,
      agencyName: z.string(),
      note: z.string().nullable(),
      obstacle: z.string().nullable(),
      at: MomentText,
    }),
  ),
  neededPerPeriod: DecimalText.nullable(),
});
export type TargetPageView = z.infer<typeof TargetPageView>;

/** GET /api/programmes/:id/leader?periodKey=: what the Chairman reads in five minutes. */
export const LeaderView = z.object({
  programmeId: Id,
  period: PeriodView,
  previousPeriodKey: PeriodKey.nullable(),
  counts: z.record(z.enum(outlooks), z.number().int()),
  statuses: z.array(TargetStatus),
  /** Targets whose outlook changed since the period before. */
  moved: z.array(z.object({ targetId: Id, from: z.enum(outlooks), to: z.enum(outlooks) })),
  reports: z.object({
    expected: z.number().int(),
    received: z.number().int(),
    late: z.number().int(),
    missing: z.array(z.object({ agencyName: z.string(), timeliness: Timeliness })),
  }),
  tasks: z.object({
    total: z.number().int(),
    withoutLead: z.number().int(),
    withoutDue: z.number().int(),
    overdue: z.number().int(),
  }),
  consolidation: z.object({ status: z.enum(['open', 'frozen']), at: MomentText }).nullable(),
});
export type LeaderView = z.infer<typeof LeaderView>;
