import { z } from 'zod';
import { reportLocks } from '#domain/reporting/report-lock.ts';
import { reportActions, reportStatuses } from '#domain/reporting/workflow.ts';
import {
  AgencyRef,
  DayText,
  DecimalText,
  GivenDecimal,
  Id,
  MomentText,
  PeriodKey,
  PersonRef,
  Standing,
  StandpointQuery,
  Version,
} from './shapes.ts';
import { ExemptionView } from './exemption.ts';
import { TargetView } from './programme.ts';
import { VersionChange } from './report-version.ts';

export const PeriodView = z.object({
  key: PeriodKey,
  year: z.number().int(),
  number: z.number().int(),
  startsOn: DayText,
  cutOffOn: DayText,
  submissionDueOn: DayText,
  consolidationDueOn: DayText,
  /** The hour of the due day at which receiving closes, '16:30'; null: its end. */
  closingTime: z.string().nullable(),
  legalBasis: z.string(),
  legalBasisVerified: z.boolean(),
  /** Frozen consolidation: from then on only a correction changes a figure. */
  closed: z.boolean(),
});
export type PeriodView = z.infer<typeof PeriodView>;
/** GET /api/programmes/:id/periods: the periods of the programme's year. */
export const PeriodList = z.object({ periods: z.array(PeriodView) });
export type PeriodList = z.infer<typeof PeriodList>;

/** Computed from the due day, never stored: when it came, or how long it is overdue, in working days. */
export const Timeliness = z.object({
  class: z.enum([
    'not-open',
    'not-owed',
    'exempt',
    'in-time',
    'due-soon',
    'overdue',
    'done-in-time',
    'done-late',
    'not-reported',
  ]),
  workingDays: z.number().int().nullable(),
});
export type Timeliness = z.infer<typeof Timeliness>;

export const ReportSummary = z.object({
  id: Id.nullable(),
  programmeId: Id.nullable(),
  formId: Id.nullable(),
  periodKey: PeriodKey,
  submissionDueOn: DayText,
  agency: AgencyRef,
  /** Whose report it is, where it is shown with the agency that stands for it today. */
  was: AgencyRef.nullable(),
  formName: z.string(),
  status: z.enum(reportStatuses).nullable(),
  timeliness: Timeliness,
  filled: z.number().int(),
  required: z.number().int(),
  handedInAt: MomentText.nullable(),
  versionNumber: z.number().int().nullable(),
  returnReason: z.string().nullable(),
  /** How often it was sent back from outside its agency. */
  returns: z.number().int(),
  exemption: ExemptionView.nullable(),
  /** Agencies that owed it when they ended, and whose part this agency gives now. */
  receivedFrom: z.array(z.string()),
});
export type ReportSummary = z.infer<typeof ReportSummary>;

/** GET /api/forms/:id/reports?year=2024: the same for a form of indicators. */
export const YearQuery = StandpointQuery.extend({ year: z.coerce.number().int().min(2000).max(2100) });
/** GET /api/programmes/:id/reports?view=now: every agency that owes a report × every period of the year that one may see. */
export const ReportMatrix = z.object({
  periods: z.array(PeriodView),
  rows: z.array(ReportSummary),
  /** How many of the agencies that were asked have another in their place today. */
  succeeded: z.number().int(),
  /** The person may excuse an agency from a report. */
  mayExempt: z.boolean(),
});
export type ReportMatrix = z.infer<typeof ReportMatrix>;

/** GET /api/agencies/:id/reports?view=now: all reports of one agency, whoever asks for them, the latest due day first; as it is now, with those of the agencies that it stands for. */
export const UnitReports = z.object({
  agency: AgencyRef,
  today: DayText,
  /** The agencies whose place it has taken. */
  predecessors: z.array(AgencyRef),
  /** Who stands for it today, where it has ended; null while it goes on. */
  heir: AgencyRef.nullable(),
  reports: z.array(ReportSummary),
  mayExempt: z.boolean(),
});
export type UnitReports = z.infer<typeof UnitReports>;

/** A report that waits for its head, with what he has to look at anew. */
export const WaitingReport = ReportSummary.extend({
  version: Version,
  asksSignature: z.boolean(),
  submittedBy: PersonRef,
  submittedAt: MomentText,
  /** Null for the first version. */
  replacesNumber: z.number().int().nullable(),
  changes: z.array(VersionChange),
});
export type WaitingReport = z.infer<typeof WaitingReport>;

/** GET /api/desk: what waits for the person who asks, in the order of doing it. */
export const DeskView = z.object({
  today: DayText,
  period: PeriodView.nullable(),
  returned: z.array(ReportSummary),
  toApprove: z.array(WaitingReport),
  /** Approved and awaiting the head's signature, or signed and not sent. */
  toSign: z.array(WaitingReport),
  toAccept: z.array(ReportSummary),
  toWrite: z.array(ReportSummary),
  sent: z.array(ReportSummary),
  proposalsToDecide: z.number().int(),
  gapsOpen: z.number().int(),
  readyToFreeze: z.array(z.object({ programmeId: Id, periodKey: PeriodKey })),
});
export type DeskView = z.infer<typeof DeskView>;

/** A contradiction or omission in a sheet: `blocks` stops the hand-in, otherwise a note answers it. */
export const SheetProblem = z.object({
  code: z.string(),
  quantityId: Id,
  otherQuantityId: Id.nullable(),
  blocks: z.boolean(),
  /** Figures for the sentence that the page makes, as decimals. */
  figures: z.record(z.string(), z.string()),
});
export type SheetProblem = z.infer<typeof SheetProblem>;

/** POST /api/reports/:id/attachments?quantityId= (multipart `file`, at most 20 MB) answers {id}; GET · DELETE /api/attachments/:id. */
export const AttachQuery = z.object({ quantityId: z.coerce.number().int().positive().optional() });
export const Attached = z.object({ id: Id });

/** What a line asks for: a target of the programme with its plan, or an indicator of the form. */
export const AskedQuantity = TargetView.pick({
  id: true,
  wholeId: true,
  partKind: true,
  number: true,
  group: true,
  name: true,
  asWritten: true,
  value: true,
  valueMax: true,
  unit: true,
  denominator: true,
  nature: true,
}).extend({
  /** `category`: one of those that its whole is broken down by, as the dimension says. */
  partKind: z.enum(['of-which', 'also', 'category']).nullable(),
  dimension: z.string().nullable(),
  comparator: TargetView.shape.comparator.nullable(),
  /** An indicator's code, and what its catalogue says; null for a target. */
  indicator: z
    .object({
      code: z.string(),
      definition: z.string(),
      decimals: z.number().int(),
      scaleMin: DecimalText.nullable(),
      scaleMax: DecimalText.nullable(),
      /** Reckoned from other lines and never typed. */
      formula: z.string().nullable(),
    })
    .nullable(),
});
export type AskedQuantity = z.infer<typeof AskedQuantity>;

export const SheetLine = z.object({
  quantity: AskedQuantity,
  required: z.boolean(),
  /** Cumulative figure of the period before, with the version it came from. */
  previous: z.object({ periodKey: PeriodKey, value: DecimalText.nullable(), standing: Standing }).nullable(),
  samePeriodLastYear: DecimalText.nullable(),
  value: DecimalText.nullable(),
  standing: Standing,
  note: z.string().nullable(),
  obstacle: z.string().nullable(),
  attachments: z.array(z.object({ id: Id, fileName: z.string(), sizeBytes: z.number().int() })),
});
export type SheetLine = z.infer<typeof SheetLine>;

export const ReportStep = z.object({
  action: z.enum(reportActions),
  toStatus: z.enum(reportStatuses),
  reason: z.string().nullable(),
  by: PersonRef,
  agency: AgencyRef,
  at: MomentText,
  versionNumber: z.number().int().nullable(),
});
export type ReportStep = z.infer<typeof ReportStep>;

/** A part of the report that is written in words, as the form asks for it. */
export const ReportNarrative = z.object({
  title: z.string(),
  guidance: z.string(),
  required: z.boolean(),
  text: z.string().nullable(),
});
export type ReportNarrative = z.infer<typeof ReportNarrative>;

/** GET /api/reports/:id. Drafted lines for the own agency; the version handed in for everybody else. */
export const ReportView = z.object({
  id: Id,
  /** Null where the form asks for indicators and not for a programme's targets. */
  programmeId: Id.nullable(),
  period: PeriodView,
  agency: AgencyRef,
  formName: z.string(),
  status: z.enum(reportStatuses),
  timeliness: Timeliness,
  version: Version,
  isCorrection: z.boolean(),
  /** The form asks for the head's digital signature before the report is sent. */
  asksSignature: z.boolean(),
  exemption: ExemptionView.nullable(),
  /** Why nobody writes into it now; null where its agency may. */
  lock: z.enum(reportLocks).nullable(),
  correctionReason: z.string().nullable(),
  returnReason: z.string().nullable(),
  lines: z.array(SheetLine),
  narratives: z.array(ReportNarrative),
  problems: z.array(SheetProblem),
  actions: z.array(z.enum(reportActions)),
  history: z.array(ReportStep),
  versions: z.array(
    z.object({
      number: z.number().int(),
      submittedAt: MomentText,
      submittedBy: PersonRef,
      sha256: z.string(),
      reason: z.string().nullable(),
      inForce: z.boolean(),
    }),
  ),
});
export type ReportView = z.infer<typeof ReportView>;

/** POST /api/programmes/:id/periods/:periodKey/report, /api/forms/:id/periods/:periodKey/report open the own agency's report, or find it: {id}. */
export const OpenedReport = z.object({ id: Id });
export type OpenedReport = z.infer<typeof OpenedReport>;

/** PUT /api/reports/:id/draft. The page sends what was typed as a decimal; what cannot be read stays on the page. */
export const SaveDraft = z.object({
  version: Version,
  lines: z.array(
    z.object({
      quantityId: Id,
      value: GivenDecimal.nullable(),
      standing: Standing,
      note: z.string().max(2000).nullable(),
      obstacle: z.string().max(2000).nullable(),
    }),
  ),
  /** Left out: the words stay as they are. */
  narratives: z
    .array(z.object({ title: z.string().max(200), text: z.string().max(10_000).nullable() }))
    .max(20)
    .optional(),
});
export type SaveDraft = z.infer<typeof SaveDraft>;
/** Answer to a saved draft; `status` turns to draft when a returned report is taken up again. */
export const SavedDraft = z.object({
  version: Version,
  status: z.enum(reportStatuses),
  problems: z.array(SheetProblem),
  savedAt: MomentText,
});
export type SavedDraft = z.infer<typeof SavedDraft>;

/** A report as a step has left it. Its lines come without their quantities, which no step changes. */
export const SteppedReport = ReportView.omit({ lines: true }).extend({
  lines: z.array(
    SheetLine.pick({ value: true, standing: true, note: true, obstacle: true }).extend({ quantityId: Id }),
  ),
});
export type SteppedReport = z.infer<typeof SteppedReport>;
