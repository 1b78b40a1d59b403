import { z } from 'zod';
import { AgencyRef, DayText, Id, MomentText, PeriodKey, Version } from './shapes.ts';

/** GET /api/reports/:id/workbook: the report as an .xlsx workbook, pre-filled and protected, for its own agency. */

/** A cell of the workbook that says something else than the draft. Nothing is saved by reading it. */
export const WorkbookDifference = z.object({
  quantityId: Id,
  number: z.string(),
  name: z.string(),
  unit: z.string().nullable(),
  field: z.enum(['value', 'standing', 'note', 'obstacle']),
  /** Where in the workbook: 'G7'. */
  cell: z.string(),
  before: z.string().nullable(),
  after: z.string().nullable(),
  /** Sentences: what speaks against taking it as it is. */
  remarks: z.array(z.string()),
  /** Taken unless the person says no. */
  proposed: z.boolean(),
});
export type WorkbookDifference = z.infer<typeof WorkbookDifference>;

/** POST /api/reports/:id/workbook (multipart `file`, at most 2 MB): what the workbook would change in the draft of that version. */
export const WorkbookReading = z.object({
  version: Version,
  differences: z.array(WorkbookDifference),
  /** What could not be taken, a sentence each, with the cell where there is one. */
  problems: z.array(z.object({ cell: z.string().nullable(), message: z.string() })),
  unchanged: z.number().int(),
});
export type WorkbookReading = z.infer<typeof WorkbookReading>;

/** GET /api/workbooks: forms × periods whose units' workbooks one may hand out. */
export const FillableForm = z.object({
  formId: Id,
  code: z.string(),
  name: z.string(),
  periodKey: PeriodKey,
  submissionDueOn: DayText,
  units: z.number().int(),
});
export const FillableForms = z.object({ forms: z.array(FillableForm) });
export type FillableForms = z.infer<typeof FillableForms>;

/** GET /api/forms/:id/periods/:periodKey/workbooks: a .zip with the workbook of every unit that one leads. */

/** POST /api/workbooks/readings (multipart `file`, .xlsx or a .zip of them, at most 20 MB): what each would change; nothing is saved. */
export const UnitReading = z.object({
  fileName: z.string(),
  /** Why the file was not taken; null where it was read. */
  refusal: z.object({ title: z.string(), detail: z.string() }).nullable(),
  unit: z
    .object({ agency: AgencyRef, formId: Id, formName: z.string(), periodKey: PeriodKey, reportId: Id.nullable() })
    .nullable(),
  reading: WorkbookReading.nullable(),
});
export type UnitReading = z.infer<typeof UnitReading>;
export const UnitReadings = z.object({ files: z.array(UnitReading) });
export type UnitReadings = z.infer<typeof UnitReadings>;

/** POST /api/workbooks/filled: puts chosen cells of one file into the unit's draft, opening its report where need be. */
export const FillUnit = z.object({
  formId: Id,
  agencyId: Id,
  periodKey: PeriodKey,
  /** Null where the unit has not opened its report yet. */
  reportId: Id.nullable(),
  /** The draft's version that was read; 1 where the report is not opened yet. */
  version: Version,
  fileName: z.string().min(1).max(255),
  cells: z
    .array(
      z.object({
        quantityId: Id,
        field: z.enum(['value', 'standing', 'note', 'obstacle']),
        value: z.string().max(2000).nullable(),
      }),
    )
    .min(1)
    .max(8000),
});
export type FillUnit = z.infer<typeof FillUnit>;
export const FilledUnit = z.object({ reportId: Id, version: Version, cells: z.number().int() });
export type FilledUnit = z.infer<typeof FilledUnit>;

const ColumnLetters = z.string().regex(/^[A-Z]{1,3}$/);

/** How an agency's own sheet is read into a form. */
export const SheetMapping = z.object({
  sheet: z.string().max(200),
  labelColumn: ColumnLetters,
  valueColumn: ColumnLetters,
  noteColumn: ColumnLetters.nullable(),
  lines: z
    .array(z.object({ quantityId: Id, label: z.string().min(1).max(300), occurrence: z.number().int().positive() }))
    .max(2000),
});
export type SheetMapping = z.infer<typeof SheetMapping>;

export const KeptMapping = z.object({ name: z.string(), version: Version, savedAt: MomentText, mapping: SheetMapping });
export type KeptMapping = z.infer<typeof KeptMapping>;

/** The first rows of a sheet, as a person reads them. */
export const SheetExcerpt = z.object({
  name: z.string(),
  columns: z.array(z.string()),
  rows: z.array(z.object({ row: z.number().int(), cells: z.array(z.string()) })),
  /** There are more rows than shown. */
  more: z.boolean(),
  suggested: SheetMapping,
});
export type SheetExcerpt = z.infer<typeof SheetExcerpt>;

/** POST /api/reports/:id/own-sheet (multipart `file`, .xlsx or .csv, at most 5 MB): what it holds, and how it may be read. */
export const OwnSheetView = z.object({ sheets: z.array(SheetExcerpt), kept: z.array(KeptMapping) });
export type OwnSheetView = z.infer<typeof OwnSheetView>;

/** POST /api/reports/:id/own-sheet/differences (multipart `mapping`, then `file`): a WorkbookReading; nothing is saved. */

/** POST /api/reports/:id/own-sheet/mappings: keeps a way of reading under a name, as its next version. */
export const KeepMapping = z.object({
  name: z.string().trim().min(1).max(100),
  /** The version that was looked at; 0 for a new name. */
  version: z.number().int().min(0),
  mapping: SheetMapping,
});
export type KeepMapping = z.infer<typeof KeepMapping>;
