import { z } from 'zod';
import { agencyKinds } from '#domain/agencies/role.ts';
import { regimeFrequencies, reportChannels, routeLevels } from '#domain/reporting/regime.ts';
import { AgencyRef, DayText, Id, PeriodKey, Version } from './shapes.ts';

const Words = z.string().trim().max(5000);
const Reason = z.string().trim().min(1).max(2000);

export const RouteStep = z.object({
  level: z.enum(routeLevels),
  workingDays: z.number().int().min(0).max(60),
  holder: z.string().trim().max(200).nullable(),
});
export const DueReckoning = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('forward') }),
  z.object({
    kind: z.literal('back'),
    monthsAfterCutOff: z.number().int().min(0).max(11),
    day: z.number().int().min(1).max(31),
  }),
]);

/** All that a regime must declare (Decree 09/2019/NĐ-CP, Articles 7 and 8). */
export const RegimeDeclaration = z.object({
  name: z.string().trim().min(1).max(300),
  contents: Words,
  reporters: z.object({ kinds: z.array(z.enum(agencyKinds)).max(20), agencyIds: z.array(Id).max(500) }),
  receiver: z.string().trim().max(300),
  channels: z.array(z.enum(reportChannels)).min(1).max(6),
  frequency: z.enum(regimeFrequencies),
  windowFromDay: z.number().int().min(1).max(28),
  windowFromMonth: z.union([z.literal(-1), z.literal(0)]),
  cutPoints: z
    .array(z.object({ month: z.number().int().min(0).max(12), day: z.number().int().min(1).max(28) }))
    .max(60)
    .readonly(),
  route: z.array(RouteStep).max(6).readonly(),
  dueReckoning: DueReckoning,
  dueSemantics: z.enum(['by', 'before']),
  closingTime: z
    .string()
    .regex(/^([01]\d|2[0-3]):[0-5]\d$/)
    .nullable(),
  outline: Words,
  tables: Words,
  guidance: Words,
  legalBasis: z.string().trim().min(1).max(1000),
  verified: z.boolean(),
  illustrative: z.boolean(),
  effectiveFrom: DayText,
});
export type RegimeDeclaration = z.infer<typeof RegimeDeclaration>;

export const RegimePeriod = z.object({
  key: PeriodKey,
  year: z.number().int(),
  startsOn: DayText,
  cutOffOn: DayText,
  dueDays: z.array(z.object({ level: z.enum(routeLevels), dueOn: DayText })),
  closingTime: z.string().nullable(),
});
export type RegimePeriod = z.infer<typeof RegimePeriod>;

export const RegimeProblem = z.object({ code: z.string(), blocks: z.boolean(), periodKey: PeriodKey.nullable() });
export type RegimeProblem = z.infer<typeof RegimeProblem>;

export const RegimeSummary = z.object({
  id: Id,
  code: z.string(),
  name: z.string(),
  frequency: z.enum(regimeFrequencies),
  receiver: z.string(),
  legalBasis: z.string(),
  verified: z.boolean(),
  illustrative: z.boolean(),
  carriesTargets: z.boolean(),
  effectiveFrom: DayText,
  effectiveTo: DayText.nullable(),
  versions: z.number().int(),
  reporters: z.number().int(),
  forms: z.number().int(),
  /** The first level's next due day among the periods that are open; null where none is open. */
  next: z.object({ periodKey: PeriodKey, dueOn: DayText, closingTime: z.string().nullable() }).nullable(),
});
export type RegimeSummary = z.infer<typeof RegimeSummary>;
/** GET /api/regimes: the version in force of each, or its latest. */
export const RegimeList = z.object({ regimes: z.array(RegimeSummary), mayEdit: z.boolean() });
export type RegimeList = z.infer<typeof RegimeList>;

export const RegimeForm = z.object({
  id: Id,
  code: z.string(),
  name: z.string(),
  version: z.number().int(),
  programmeId: Id.nullable(),
});
export type RegimeForm = z.infer<typeof RegimeForm>;

/** GET /api/regimes/:id?year=2024 (any version's id leads to the regime; that version is shown). */
export const RegimeView = RegimeDeclaration.extend({
  id: Id,
  code: z.string(),
  version: Version,
  carriesTargets: z.boolean(),
  effectiveTo: DayText.nullable(),
  year: z.number().int(),
  /** The year's periods as opened. */
  periods: z.array(RegimePeriod),
  /** What opening the year would still open. */
  toOpen: z.array(RegimePeriod),
  problems: z.array(RegimeProblem),
  versions: z.array(z.object({ id: Id, effectiveFrom: DayText, effectiveTo: DayText.nullable(), name: z.string() })),
  forms: z.array(RegimeForm),
  units: z.array(AgencyRef),
  mayEdit: z.boolean(),
});
export type RegimeView = z.infer<typeof RegimeView>;
export const RegimeQuery = z.object({ year: z.coerce.number().int().min(2000).max(2100).optional() });

/** POST /api/regimes/preview: the days that a declaration would give, and what is wrong with them. Writes nothing. */
export const PreviewRegime = z.object({
  declaration: RegimeDeclaration,
  year: z.number().int().min(2000).max(2100),
  /** The version that this one would follow; null for a new regime. */
  follows: Id.nullable(),
});
export type PreviewRegime = z.infer<typeof PreviewRegime>;
export const RegimePreview = z.object({ periods: z.array(RegimePeriod), problems: z.array(RegimeProblem) });
export type RegimePreview = z.infer<typeof RegimePreview>;

/** POST /api/regimes answers RegimeRef. */
export const CreateRegime = z.object({
  code: z
    .string()
    .trim()
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
    .max(60),
  declaration: RegimeDeclaration,
  reason: Reason,
});
export type CreateRegime = z.infer<typeof CreateRegime>;
/** POST /api/regimes/:id/versions: from its effective day on this declaration holds; answers RegimeRef of the new version. */
export const AddRegimeVersion = z.object({ version: Version, declaration: RegimeDeclaration, reason: Reason });
export type AddRegimeVersion = z.infer<typeof AddRegimeVersion>;
/** POST /api/regimes/:id/close: the first day on which it no longer holds; answers RegimeRef. */
export const CloseRegime = z.object({ version: Version, closedFrom: DayText, reason: Reason });
export type CloseRegime = z.infer<typeof CloseRegime>;
export const RegimeRef = z.object({ id: Id });
export type RegimeRef = z.infer<typeof RegimeRef>;
/** POST /api/regimes/:id/open-periods opens what is not open yet of the year. */
export const OpenPeriods = z.object({ year: z.number().int().min(2000).max(2100) });
export type OpenPeriods = z.infer<typeof OpenPeriods>;
export const OpenedPeriods = z.object({ opened: z.number().int(), periods: z.array(RegimePeriod) });
export type OpenedPeriods = z.infer<typeof OpenedPeriods>;
