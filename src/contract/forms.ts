import { z } from 'zod';
import { agencyKinds } from '#domain/agencies/role.ts';
import { parseBreakdown } from '#domain/forms/breakdown.ts';
import { combinations, isIndicatorCode, sharingClasses } from '#domain/forms/indicator.ts';
import { AgencyRef, DayText, GivenDecimal, Id, Version } from './shapes.ts';

const Code = z.string().trim().max(40).refine(isIndicatorCode, { error: 'code' });
const Words = z.string().trim().max(2000);

/** 'Giới tính: Nam, Nữ'; older entries of the catalogue may hold a name alone. */
const Disaggregation = z
  .string()
  .trim()
  .max(500)
  .refine((text) => parseBreakdown(text) !== null, { error: 'breakdown' });

const IndicatorFacts = z.object({
  code: Code,
  name: z.string().trim().min(3).max(300),
  definition: Words,
  unit: z.string().trim().min(1).max(60),
  nature: z.enum(['stock', 'flow', 'rate']),
  decimals: z.number().int().min(0).max(6),
  scaleMin: GivenDecimal.nullable(),
  scaleMax: GivenDecimal.nullable(),
  combination: z.enum(combinations),
  weightCode: Code.nullable(),
  formula: z.string().trim().min(1).max(1000).nullable(),
  source: Words,
  sharing: z.enum(sharingClasses),
  disaggregations: z.array(z.string()),
});

export const IndicatorView = IndicatorFacts.extend({
  id: Id,
  owner: AgencyRef.nullable(),
  version: Version,
  /** The issued forms that ask for it: asked twice is asked once too often. */
  forms: z.array(z.object({ id: Id, code: z.string(), name: z.string() })),
});
export type IndicatorView = z.infer<typeof IndicatorView>;

/** GET /api/indicators */
export const IndicatorList = z.object({ indicators: z.array(IndicatorView), mayDesign: z.boolean() });
export type IndicatorList = z.infer<typeof IndicatorList>;

/** POST /api/indicators; `apartFrom` are those like it that a person has looked at and found to be something else. */
export const CreateIndicator = IndicatorFacts.extend({
  ownerId: Id.nullable(),
  apartFrom: z.array(Id).max(50),
  disaggregations: z.array(Disaggregation).max(10),
});
export type CreateIndicator = z.infer<typeof CreateIndicator>;
/** PUT /api/indicators/:id; the code stays. */
export const ChangeIndicator = CreateIndicator.omit({ code: true }).extend({ version: Version });
export type ChangeIndicator = z.infer<typeof ChangeIndicator>;

/** POST /api/indicators/alike: what the catalogue already holds of the kind. */
export const AskAlike = z.object({
  code: Code.nullable(),
  name: z.string().trim().max(300),
  unit: z.string().trim().max(60),
});
export const AlikeList = z.object({
  alike: z.array(z.object({ id: Id, code: z.string(), name: z.string(), unit: z.string(), definition: z.string() })),
});
export type AlikeList = z.infer<typeof AlikeList>;

const Narrative = z.object({
  title: z.string().trim().min(1).max(200),
  guidance: Words,
  required: z.boolean(),
});

const FormUnit = z.discriminatedUnion('by', [
  z.object({ by: z.literal('kind'), kind: z.enum(agencyKinds) }),
  z.object({ by: z.literal('agency'), agencyId: Id }),
]);

/** PUT /api/forms/:id saves a draft as a whole; POST /api/forms makes one. */
const FormContent = z.object({
  name: z.string().trim().min(3).max(300),
  guidance: Words,
  legalBasis: z.string().trim().max(500),
  regimeId: Id,
  effectiveFrom: DayText,
  lines: z
    .array(
      z.object({
        indicatorId: Id,
        number: z.string().trim().min(1).max(20),
        required: z.boolean(),
        partOfId: Id.nullable(),
        /** The dimensions of the catalogue that it is asked by; left out: by none. */
        breakdowns: z.array(z.string().max(60)).max(5).optional(),
      }),
    )
    .max(500),
  narratives: z.array(Narrative).max(20),
  units: z.array(FormUnit).max(500),
  /** Reports are signed by the head before they are sent; left out: they are not. */
  asksSignature: z.boolean().optional(),
});
export const CreateForm = z.object({ code: Code }).extend(FormContent.shape);
export type CreateForm = z.infer<typeof CreateForm>;
export const SaveForm = FormContent.extend({ revision: Version });
export type SaveForm = z.infer<typeof SaveForm>;

/** POST /api/forms/:id/enact puts a draft in force from its day; POST /api/forms/:id/renew drafts the next version of an issued one. */
export const EnactForm = z.object({ revision: Version });

export const FormProblemView = z.object({
  code: z.string(),
  at: z.string().nullable(),
  facts: z.record(z.string(), z.string()),
});

/** Fields × units × periods: how many cells the province fills in a year because of the form. */
export const BurdenView = z.object({
  fields: z.number().int(),
  units: z.number().int(),
  periods: z.number().int(),
  cellsAYear: z.number().int(),
});
export type BurdenView = z.infer<typeof BurdenView>;

export const FormSummary = z.object({
  id: Id,
  code: z.string(),
  name: z.string(),
  /** Of the form's own: 1, 2, 3. */
  number: z.number().int(),
  status: z.enum(['draft', 'issued']),
  effectiveFrom: DayText,
  effectiveTo: DayText.nullable(),
  regime: z.object({ id: Id, code: z.string(), name: z.string(), frequency: z.string() }),
  programmeId: Id.nullable(),
  burden: BurdenView,
});
export type FormSummary = z.infer<typeof FormSummary>;

/** GET /api/forms */
export const FormList = z.object({ forms: z.array(FormSummary), mayDesign: z.boolean() });
export type FormList = z.infer<typeof FormList>;

/** GET /api/forms/:id */
export const FormView = FormSummary.extend({
  revision: Version,
  guidance: z.string(),
  legalBasis: z.string(),
  asksSignature: z.boolean(),
  lines: z.array(
    z.object({
      indicator: IndicatorView,
      number: z.string(),
      required: z.boolean(),
      partOfId: Id.nullable(),
      breakdowns: z.array(z.object({ dimension: z.string(), categories: z.array(z.string()).readonly() })),
      /** Other issued forms that ask the same units for the same figure. */
      askedAlreadyBy: z.array(z.object({ id: Id, code: z.string(), name: z.string() })),
    }),
  ),
  narratives: z.array(Narrative),
  units: z.array(FormUnit),
  problems: z.array(FormProblemView),
  versions: z.array(
    z.object({ id: Id, number: z.number().int(), status: z.enum(['draft', 'issued']), effectiveFrom: DayText }),
  ),
});
export type FormView = z.infer<typeof FormView>;
