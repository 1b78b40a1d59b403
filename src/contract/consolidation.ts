import { z } from 'zod';
import { AgencyRef, DecimalText, Id, MomentText, PeriodKey, PersonRef, Standing, Version } from './shapes.ts';
import { PeriodView } from './reporting.ts';
import { TargetView } from './programme.ts';
import { SourceConflictView } from './source-conflicts.ts';

export const completenessClasses = ['complete', 'partial', 'missing', 'not-due'] as const;

/** Two figures that cannot both be right; the page makes the sentence of `code` and `figures`. */
export const Contradiction = z.object({ code: z.string(), figures: z.record(z.string(), z.string()) });
export type Contradiction = z.infer<typeof Contradiction>;

/** A figure of the same period of the year before, as it was imported, with where it was taken from. */
export const LastYearFigure = z.object({
  value: DecimalText,
  standing: Standing,
  source: z.string(),
  periodKey: PeriodKey,
});
export type LastYearFigure = z.infer<typeof LastYearFigure>;

export const ConsolidatedRow = z.object({
  target: TargetView,
  figureId: Id.nullable(),
  value: DecimalText.nullable(),
  standing: Standing.nullable(),
  completeness: z.enum(completenessClasses),
  expectedSources: z.number().int(),
  receivedSources: z.number().int(),
  lateSources: z.number().int(),
  contradictions: z.array(Contradiction),
  waitingFor: z.array(AgencyRef),
  lastYear: LastYearFigure.nullable(),
  /** Excused from the quarter's report, so not waited for. */
  exempted: z.array(AgencyRef),
  /** Somebody chose between sources that contradict each other; which, tells the lineage. */
  chosen: z.boolean(),
});
export type ConsolidatedRow = z.infer<typeof ConsolidatedRow>;

/** GET /api/programmes/:id/consolidations/:periodKey?number=; the open one is computed afresh from the versions in force. */
export const ConsolidationView = z.object({
  period: PeriodView,
  status: z.enum(['open', 'frozen']),
  number: z.number().int(),
  version: Version,
  computedAt: MomentText,
  frozenAt: MomentText.nullable(),
  frozenBy: PersonRef.nullable(),
  remark: z.string().nullable(),
  sha256: z.string().nullable(),
  /** Versions handed in after the freeze that would change a frozen figure. */
  changedSinceFreeze: z.array(z.object({ targetId: Id, was: DecimalText.nullable(), now: DecimalText.nullable() })),
  rows: z.array(ConsolidatedRow),
  mayFreeze: z.boolean(),
  mayReopen: z.boolean(),
});
export type ConsolidationView = z.infer<typeof ConsolidationView>;

/** POST /api/programmes/:id/consolidations/:periodKey/freeze; a remark is asked for when a figure is missing or contradictory.
 *  POST /api/programmes/:id/consolidations/:periodKey/reopen opens the next number, with its reason; the frozen one stays. */
export const FreezeConsolidation = z.object({ version: Version, remark: z.string().trim().max(2000).optional() });

/** GET /api/lineage?targetId=&periodKey=: from the province's figure down to the signed versions. */
export const LineageQuery = z.object({ targetId: z.coerce.number().int().positive(), periodKey: PeriodKey });
/** A figure as it stood from a moment on, as sure as its least sure source. */
export const FigureRevision = z.object({
  at: MomentText,
  value: DecimalText.nullable(),
  standing: Standing.nullable(),
});
export type FigureRevision = z.infer<typeof FigureRevision>;
export const LineageView = z.object({
  target: TargetView,
  periodKey: PeriodKey,
  value: DecimalText.nullable(),
  standing: Standing.nullable(),
  operator: z.string(),
  consolidation: z
    .object({ number: z.number().int(), status: z.enum(['open', 'frozen']), at: MomentText, by: PersonRef.nullable() })
    .nullable(),
  /** The same sum made again from the leaves: equal to the bit, or the chain is broken. */
  recomputed: DecimalText.nullable(),
  /** Sources that contradict each other here, and what was decided. */
  conflict: SourceConflictView.nullable(),
  /** What the figure has been, from the first to the present one: each later one follows a correction or a further source. */
  revisions: z.array(FigureRevision),
  leaves: z.array(
    z.object({
      agency: AgencyRef,
      reportId: Id,
      versionNumber: z.number().int(),
      value: DecimalText,
      standing: Standing,
      used: z.boolean(),
      submittedBy: PersonRef,
      submittedAt: MomentText,
      approvedBy: PersonRef.nullable(),
      approvedAt: MomentText.nullable(),
      sha256: z.string(),
      note: z.string().nullable(),
      earlier: z.array(
        z.object({
          versionNumber: z.number().int(),
          value: DecimalText.nullable(),
          standing: Standing.nullable(),
          /** When it was handed in. */
          at: MomentText,
          reason: z.string().nullable(),
        }),
      ),
    }),
  ),
});
export type LineageView = z.infer<typeof LineageView>;
