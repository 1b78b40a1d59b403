import { z } from 'zod';
import { dependences } from '#domain/monitoring/chance-of-meeting.ts';
import { forecastClasses } from '#domain/monitoring/forecast-class.ts';
import { DecimalText, MomentText, PeriodKey } from './shapes.ts';

/** A forecast value; 80 and 95 of 100 such values come to lie within the ranges. */
export const FigureRange = z.object({
  mean: DecimalText,
  lo80: DecimalText,
  hi80: DecimalText,
  lo95: DecimalText,
  hi95: DecimalText,
});
export type FigureRange = z.infer<typeof FigureRange>;

/** Why there is no forecast; the page makes the sentence. */
export const noForecasts = [
  'too-few',
  'too-many-gaps',
  'not-finite',
  'wrong-horizon',
  'wrong-bounds',
  'outside-bounds',
  'definition-changed',
  'year-is-over',
] as const;

export const forecastNotes = ['accumulation', 'level', 'calendar', 'gaps', 'constant', 'short'] as const;

const Figure = z.object({ periodKey: PeriodKey, value: DecimalText });
const CoursePoint = FigureRange.extend({ periodKey: PeriodKey });

/** How many earlier forecasts there are to judge by, and how many came to lie within their ranges. */
const ForecastRecord = z.object({ made: z.number().int(), inside80: z.number().int(), inside95: z.number().int() });

/** GET /api/targets/:id/forecast?periodKey=: where the year ends, by the figures up to that period. */
export const TargetForecastView = z.object({
  year: z.number().int(),
  periodKey: PeriodKey,
  /** Null: the forecast was made just now, for who asks. */
  keptAt: MomentText.nullable(),
  reason: z.enum(noForecasts).nullable(),
  known: z.number().int(),
  needed: z.number().int(),
  yearEnd: FigureRange.nullable(),
  course: z.array(CoursePoint),
  class: z.enum(forecastClasses),
  /** In percent, of the target's first measure alone. */
  chancePercent: DecimalText.nullable(),
  /** In percent, over all measures in the target's sentence. */
  chance: z.object({ least: DecimalText, most: DecimalText, dependence: z.enum(dependences) }).nullable(),
  method: z.string().nullable(),
  notes: z.array(z.object({ kind: z.enum(forecastNotes), periodKey: PeriodKey.nullable() })),
  /** The years before, as they were reported: running totals where the target adds up. */
  earlierFigures: z.array(Figure),
  looks: z.array(
    z.object({
      year: z.number().int(),
      forecast: FigureRange,
      actual: DecimalText,
      inside80: z.boolean(),
      inside95: z.boolean(),
    }),
  ),
  /** Of this target, and of every target of the programme. */
  record: ForecastRecord,
  recordOfAll: ForecastRecord,
  /** Against the forecast before; null for the first one. */
  change: z
    .object({
      from: FigureRange.nullable(),
      to: FigureRange.nullable(),
      fromChancePercent: DecimalText.nullable(),
      toChancePercent: DecimalText.nullable(),
      added: z.array(Figure.extend({ expected: CoursePoint.nullable() })),
      corrected: z.array(Figure.extend({ before: DecimalText })),
      removed: z.array(Figure),
      byCorrections: DecimalText.nullable(),
      methodChanged: z.boolean(),
      ruleChanged: z.boolean(),
    })
    .nullable(),
  /** What was said of this year in earlier periods, the latest first. */
  issued: z.array(
    z.object({ periodKey: PeriodKey, madeAt: MomentText, yearEnd: FigureRange, chancePercent: DecimalText.nullable() }),
  ),
  rules: z.object({
    exceedingFromPercent: DecimalText,
    exceedingMarginPercent: DecimalText,
    expectedFromPercent: DecimalText,
    watchFromPercent: DecimalText,
    legalBasis: z.string(),
    verified: z.boolean(),
  }),
});
export type TargetForecastView = z.infer<typeof TargetForecastView>;
