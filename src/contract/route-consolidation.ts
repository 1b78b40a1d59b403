import { z } from 'zod';
import { noFigureReasons } from '#domain/consolidation/node-sums.ts';
import { combinations } from '#domain/forms/indicator.ts';
import { FigureRevision, LastYearFigure } from './consolidation.ts';
import { SourceConflictView } from './source-conflicts.ts';
import { AgencyRef, DecimalText, Id, MomentText, PeriodKey, PersonRef, Standing } from './shapes.ts';

/** What an indicator comes to at one place of the route, and on how many units it rests. */
export const RouteCell = z.object({
  quantityId: Id,
  /** Missing is null, never zero. */
  value: DecimalText.nullable(),
  standing: Standing.nullable(),
  given: z.number().int(),
  noFigure: z.enum(noFigureReasons).nullable(),
  /** Reckoned by the formula from this place's own sums. */
  reckoned: z.boolean(),
  /** The parts of the formula rest on different numbers of units. */
  unevenParts: z.boolean(),
  /** Below this place, units whose other forms contradict the figure: without a choice that holds, and with one. */
  conflicts: z.number().int(),
  chosen: z.number().int(),
  /** What was frozen at this place, where the figure is another one now; null where it is still the same or was never frozen. */
  changedFrom: z.object({ value: DecimalText.nullable() }).nullable(),
  /** This place's own figure of the same period of the year before. */
  lastYear: LastYearFigure.nullable(),
});
export type RouteCell = z.infer<typeof RouteCell>;

export const RouteRow = z.object({
  agency: AgencyRef,
  level: z.string(),
  /** It hands in a report of its own, and has nobody below it. */
  isUnit: z.boolean(),
  /** Of the units below, itself included: asked, handed in, handed in late. */
  units: z.number().int(),
  received: z.number().int(),
  late: z.number().int(),
  /** The unit's report, where it has been handed in. */
  reportId: Id.nullable(),
  cells: z.array(RouteCell),
});
export type RouteRow = z.infer<typeof RouteRow>;

export const RouteLine = z.object({
  quantityId: Id,
  number: z.string(),
  code: z.string(),
  name: z.string(),
  unit: z.string(),
  decimals: z.number().int(),
  combination: z.enum(combinations),
  /** The indicator that weighs a mean. */
  weightId: Id.nullable(),
  weightName: z.string().nullable(),
  formula: z.string().nullable(),
});
export type RouteLine = z.infer<typeof RouteLine>;

/** GET /api/forms/:id/consolidations: the periods in which the form is filled, and the one that people look at now. */
export const RoutePeriods = z.object({ periodKeys: z.array(PeriodKey), currentKey: PeriodKey.nullable() });
export type RoutePeriods = z.infer<typeof RoutePeriods>;

/** GET /api/forms/:id/consolidations/:periodKey?agencyId=: a form's figures at one place of the route and at each place under it. */
export const RoundFreeze = z.object({
  number: z.number().int(),
  frozenAt: MomentText,
  frozenBy: PersonRef,
  remark: z.string().nullable(),
  sha256: z.string(),
});
export type RoundFreeze = z.infer<typeof RoundFreeze>;

/** POST /api/forms/:id/consolidations/:periodKey/freeze, with Idempotency-Key; answers with RouteConsolidationView. A remark is asked for when units
 *  are missing, sources contradict each other, or it was frozen before. `revision` is the one that was looked at. */
export const FreezeRound = z.object({
  revision: z.number().int().nonnegative(),
  remark: z.string().trim().max(2000).optional(),
});
export type FreezeRound = z.infer<typeof FreezeRound>;

export const RouteConsolidationView = z.object({
  form: z.object({ id: Id, code: z.string(), name: z.string() }),
  periodKey: PeriodKey,
  /** Grows whenever a figure in it changes. */
  revision: z.number().int(),
  /** The latest first; each stays as it was. */
  freezes: z.array(RoundFreeze),
  mayFreeze: z.boolean(),
  /** Of the whole form: conflicts between sources without a choice that holds. */
  openConflicts: z.number().int(),
  /** The places above, the top first. */
  above: z.array(AgencyRef),
  lines: z.array(RouteLine),
  /** With a cell for every line. */
  here: RouteRow,
  /** With a cell for each of some lines, from the asked one on. */
  below: z.array(RouteRow),
});
export type RouteConsolidationView = z.infer<typeof RouteConsolidationView>;

/** `quantityId` is the first column of the places under it: of a long form they come some columns at a time. */
export const RoutePlaceQuery = z.object({
  agencyId: z.coerce.number().int().positive().optional(),
  quantityId: z.coerce.number().int().positive().optional(),
});
export type RoutePlaceQuery = z.infer<typeof RoutePlaceQuery>;

/** GET /api/forms/:id/consolidations/:periodKey/origin?agencyId=&quantityId=: from one figure down to the signed versions. */
export const FigureOriginQuery = z.object({
  agencyId: z.coerce.number().int().positive(),
  quantityId: z.coerce.number().int().positive(),
});
export const FigureOriginView = z.object({
  agency: AgencyRef,
  line: RouteLine,
  periodKey: PeriodKey,
  cell: RouteCell,
  /** Made again from the leaves: the same digits, or the chain is broken. */
  recomputed: DecimalText.nullable(),
  leaves: z.array(
    z.object({
      agency: AgencyRef,
      reportId: Id,
      versionNumber: z.number().int(),
      /** As it counts; where another source was chosen, `signedValue` is what the unit signed in this form. */
      value: DecimalText,
      signedValue: DecimalText.nullable(),
      /** What the unit handed in from the first version to the present one; those that leave the figure alone are no revision. */
      revisions: z.array(FigureRevision),
      weight: DecimalText.nullable(),
      standing: Standing,
      late: z.boolean(),
      submittedBy: PersonRef,
      submittedAt: MomentText,
      approvedBy: PersonRef.nullable(),
      approvedAt: MomentText.nullable(),
      signedBy: PersonRef.nullable(),
      signedAt: MomentText.nullable(),
      sha256: z.string(),
    }),
  ),
  /** Units that are asked and have not given it. */
  missing: z.array(AgencyRef),
  /** Where other forms contradict these leaves, and what was decided. */
  conflicts: z.array(SourceConflictView),
});
export type FigureOriginView = z.infer<typeof FigureOriginView>;
