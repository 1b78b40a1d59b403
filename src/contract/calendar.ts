import { z } from 'zod';
import { dayKinds } from '#domain/calendar/day-problems.ts';
import { routeLevels } from '#domain/reporting/regime.ts';
import { DayText, PeriodKey } from './shapes.ts';

const Year = z.coerce.number().int().min(2000).max(2100);
const Reason = z.string().trim().min(1).max(2000);

/** GET /api/calendar?year=2024 */
export const CalendarQuery = z.object({ year: Year.optional() });

export const NamedDayView = z.object({
  day: DayText,
  /** 'ordinary': the province says that the nation's row does not hold here. */
  kind: z.enum([...dayKinds, 'ordinary']),
  name: z.string(),
  legalBasis: z.string(),
  verified: z.boolean(),
  /** Entered by the province; otherwise a day of the nation's calendar. */
  own: z.boolean(),
  /** What an edit has to name; 0 where the province has no row of its own yet. */
  version: z.number().int().nonnegative(),
});
export type NamedDayView = z.infer<typeof NamedDayView>;

export const ProposedDayView = z.object({
  day: DayText,
  name: z.string(),
  legalBasis: z.string(),
  inPlaceOf: DayText.nullable(),
});

export const CalendarView = z.object({
  year: z.number().int(),
  /** Years that somebody has entered. */
  years: z.array(z.number().int()),
  /** Years that due days rest on and that nobody has entered. */
  missingYears: z.array(z.number().int()),
  days: z.array(NamedDayView),
  workingDays: z.number().int(),
  /** Days of fixed date that the law gives and the year does not name yet. */
  proposal: z.array(ProposedDayView),
  mayEdit: z.boolean(),
});
export type CalendarView = z.infer<typeof CalendarView>;

export const DayChange = z.object({
  day: DayText,
  kind: z.enum([...dayKinds, 'ordinary']),
});
export type DayChange = z.infer<typeof DayChange>;
/** POST /api/calendar/preview: what the changes would move. Writes nothing. */
export const PreviewCalendar = z.object({ changes: z.array(DayChange).min(1).max(60) });

export const DueMove = z.object({
  regimeName: z.string(),
  periodKey: PeriodKey,
  level: z.enum(routeLevels),
  from: DayText,
  to: DayText,
});
export type DueMove = z.infer<typeof DueMove>;
export const CalendarPreview = z.object({
  moves: z.array(DueMove),
  /** Closed periods that would have moved, and stay as they were. */
  kept: z.array(z.object({ regimeName: z.string(), periodKey: PeriodKey })),
});
export type CalendarPreview = z.infer<typeof CalendarPreview>;

export const DayParams = z.object({ day: DayText });
/** PUT /api/calendar/days/:day names a day or corrects it; answers CalendarPreview: what has moved. */
export const SaveDay = z.object({
  version: z.number().int().nonnegative(),
  kind: z.enum(dayKinds),
  name: z.string().trim().min(1).max(200),
  legalBasis: z.string().trim().min(1).max(500),
  verified: z.boolean(),
  reason: Reason,
});
export type SaveDay = z.infer<typeof SaveDay>;
/** POST /api/calendar/days/:day/remove: the day is an ordinary one again; answers CalendarPreview. */
export const RemoveDay = z.object({ version: z.number().int().nonnegative(), reason: Reason });
export type RemoveDay = z.infer<typeof RemoveDay>;

export const YearParams = z.object({ year: Year });
/** POST /api/calendar/years/:year/take-fixed-holidays enters the proposal as unverified days; answers what was entered and moved. */
export const TakenHolidays = CalendarPreview.extend({ entered: z.number().int() });
export type TakenHolidays = z.infer<typeof TakenHolidays>;
