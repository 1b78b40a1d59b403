import { z } from 'zod';
import { fieldKinds, fieldRuleKinds, registerSides } from '#domain/registers/register-definition.ts';
import { followedTimeClasses } from '#domain/tasks/time-class.ts';
import { secrecyLevels } from '#domain/tasks/followed-task.ts';
import { Role } from './agencies.ts';
import { AgencyRef, DayText, DecimalText, Id, MomentText, PersonRef, Version } from './shapes.ts';

const Key = z.string().trim().min(1).max(60);
const Name = z.string().trim().min(1).max(300);
export const RegisterCode = z.string().regex(/^[a-z][a-z0-9-]{1,39}$/);

export const RegisterDefinitionContent = z.object({
  code: RegisterCode,
  name: Name,
  about: z.string().max(2000),
  legalBasis: z.string().max(2000),
  verified: z.boolean(),
  effectiveOn: DayText,
  secrecy: z.enum(secrecyLevels),
  openToAll: z.boolean(),
  enteredBy: z.array(Role),
  titleField: Key,
  fields: z
    .array(
      z.object({
        key: Key,
        name: Name,
        kind: z.enum(fieldKinds),
        required: z.boolean(),
        unit: z.string().max(60).nullable(),
        choices: z.array(Name).max(200),
      }),
    )
    .max(60),
  rules: z.array(z.object({ kind: z.enum(fieldRuleKinds), field: Key, other: Key })).max(60),
  firstState: Key,
  states: z
    .array(
      z.object({
        key: Key,
        name: Name,
        ends: z.boolean(),
        workingDays: z.number().int().min(1).max(400).nullable(),
      }),
    )
    .max(30),
  steps: z
    .array(
      z.object({
        action: Key,
        name: Name,
        from: Key,
        to: Key,
        by: z.array(Role),
        side: z.enum(registerSides),
        needs: z.array(Key),
        needsWords: z.boolean(),
      }),
    )
    .max(100),
  slow: z
    .object({
      milestones: z.array(z.object({ name: Name, due: Key, done: Key })).max(20),
      lateWorkingDays: z.number().int().min(0).max(400),
      pace: z
        .object({
          planned: Key,
          spent: Key,
          usualPercentByMonth: z.array(DecimalText),
          paceShare: DecimalText,
          month: Key.nullable(),
        })
        .nullable(),
    })
    .nullable(),
});
export type RegisterDefinitionContent = z.infer<typeof RegisterDefinitionContent>;

const Values = z.record(z.string().max(60), z.string().max(8000));

/** GET /api/registers */
export const RegisterList = z.object({
  registers: z.array(
    z.object({
      code: RegisterCode,
      name: z.string(),
      about: z.string(),
      version: z.number().int(),
      verified: z.boolean(),
      followed: z.number().int(),
      all: z.number().int(),
    }),
  ),
  mayDesign: z.boolean(),
});
export type RegisterList = z.infer<typeof RegisterList>;

export const SlowReasonView = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('milestone'), name: z.string(), dueOn: DayText, workingDaysLate: z.number().int() }),
  z.object({
    kind: z.literal('pace'),
    month: z.number().int(),
    spentPercent: DecimalText,
    usualPercent: DecimalText,
  }),
]);

export const RegisterEntrySummary = z.object({
  id: Id,
  version: Version,
  state: z.string(),
  sinceOn: DayText,
  secrecy: z.enum(secrecyLevels),
  recording: AgencyRef,
  responsible: AgencyRef,
  values: Values,
  dueOn: DayText.nullable(),
  timeClass: z.enum(followedTimeClasses),
  workingDaysLeft: z.number().int().nullable(),
  slow: z.array(SlowReasonView),
});
export type RegisterEntrySummary = z.infer<typeof RegisterEntrySummary>;

/** GET /api/registers/:code */
export const RegisterWish = z.object({
  state: z.string().max(60).optional(),
  find: z.string().max(200).optional(),
  only: z.enum(['slow', 'overdue']).optional(),
});
export type RegisterWish = z.infer<typeof RegisterWish>;
export const CodeParams = z.object({ code: RegisterCode });

/** What the year's capital would leave unspent at the usual course, and what could be moved; null where a register has no pace. */
export const CapitalView = z.object({
  month: z.string(),
  usualPercent: DecimalText,
  planned: DecimalText,
  spent: DecimalText,
  underspent: DecimalText,
  moves: z.array(z.object({ from: z.string(), to: z.string(), source: z.string(), amount: DecimalText })),
});
export const RegisterView = z.object({
  definition: RegisterDefinitionContent,
  version: z.number().int(),
  entries: z.array(RegisterEntrySummary),
  counts: z.array(z.object({ state: z.string(), count: z.number().int() })),
  mayEnter: z.boolean(),
  /** Whether the person may give an entry to another agency than his own. */
  mayGiveAway: z.boolean(),
  capital: CapitalView.nullable(),
});
export type RegisterView = z.infer<typeof RegisterView>;

/** GET /api/registers/:code/entries/:id */
export const EntryParams = CodeParams.extend({ id: z.coerce.number().int().positive() });
export const RegisterEntryView = RegisterEntrySummary.extend({
  definition: RegisterDefinitionContent,
  story: z.array(
    z.object({
      action: z.string(),
      name: z.string(),
      words: z.string().nullable(),
      state: z.string(),
      changed: z.array(z.string()),
      person: PersonRef,
      agency: AgencyRef,
      at: MomentText,
    }),
  ),
  actions: z.array(z.string()),
  mayMend: z.boolean(),
});
export type RegisterEntryView = z.infer<typeof RegisterEntryView>;

/** POST /api/registers/:code/entries */
export const WriteEntry = z.object({ values: Values, responsibleAgencyId: Id, secrecy: z.enum(secrecyLevels) });
export type WriteEntry = z.infer<typeof WriteEntry>;

/** PUT /api/registers/:code/entries/:id */
export const MendEntry = z.object({ version: Version, values: Values, words: z.string().trim().max(2000) });
export type MendEntry = z.infer<typeof MendEntry>;

/** POST /api/registers/:code/entries/:id/steps */
export const TakeRegisterStep = MendEntry.extend({ action: Key });
export type TakeRegisterStep = z.infer<typeof TakeRegisterStep>;

/** POST /api/registers: a register of one's own, or the next version of one; `basedOn` is the version that was edited, 0 for a new one. */
export const SaveDefinition = z.object({ basedOn: z.number().int().min(0), definition: RegisterDefinitionContent });
export type SaveDefinition = z.infer<typeof SaveDefinition>;
