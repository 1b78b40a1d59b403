import { z } from 'zod';
import { earlierVerdicts } from '#domain/earlier-figures/judge-cells.ts';
import { numberStyles } from '#domain/numbers/number-style.ts';
import { AgencyRef, DecimalText, Id, MomentText, PeriodKey, PersonRef, Standing } from './shapes.ts';

const Column = z.string().regex(/^[A-Z]{1,3}$/);

/** How a table of earlier figures is read. */
export const EarlierMapping = z.object({
  sheet: z.string().max(200),
  headRow: z.number().int().min(0).max(1_048_576),
  quantityColumn: Column.nullable(),
  quantityId: Id.nullable(),
  agencyColumn: Column.nullable(),
  agencyId: Id.nullable(),
  yearColumn: Column.nullable(),
  periodColumn: Column.nullable(),
  valueColumn: Column.nullable(),
  periodColumns: z.array(z.object({ column: Column, periodKey: PeriodKey })).max(200),
  standingColumn: Column.nullable(),
  standing: Standing,
  sourceColumn: Column.nullable(),
  source: z.string().trim().max(500),
  style: z.enum(numberStyles),
  names: z.array(z.object({ words: z.string().max(300), quantityId: Id })).max(500),
  agencies: z.array(z.object({ words: z.string().max(300), agencyId: Id })).max(500),
});
export type EarlierMapping = z.infer<typeof EarlierMapping>;

const Named = z.object({ id: Id, name: z.string() });

/** POST /api/earlier-figures/readings (multipart `file`, .xlsx or .csv, at most 10 MB): what it holds, and how it may be read. */
export const EarlierReading = z.object({
  sheets: z.array(
    z.object({
      name: z.string(),
      columns: z.array(z.string()),
      rows: z.array(z.object({ row: z.number().int(), cells: z.array(z.string()) })),
      rowCount: z.number().int(),
      suggested: EarlierMapping,
    }),
  ),
  /** What the figures may be of. */
  quantities: z.array(Named),
});
export type EarlierReading = z.infer<typeof EarlierReading>;

/** One cell with its verdict, in the table's own words. */
export const EarlierRow = z.object({
  cell: z.string(),
  quantity: z.string(),
  agency: z.string(),
  period: z.string(),
  written: z.string(),
  verdict: z.enum(earlierVerdicts),
  /** A sentence where something is wrong. */
  message: z.string().nullable(),
  value: DecimalText.nullable(),
  suggestions: z.array(Named),
});
export type EarlierRow = z.infer<typeof EarlierRow>;

/** POST /api/earlier-figures/previews (multipart `mapping`, then `file`): every cell's verdict; nothing is saved. */
export const EarlierPreview = z.object({
  counts: z.record(z.enum(earlierVerdicts), z.number().int()),
  /** The first cells of every verdict. */
  rows: z.array(EarlierRow),
  /** Of what would be imported: an import names it, so that it brings in what was seen. */
  fingerprint: z.string(),
});
export type EarlierPreview = z.infer<typeof EarlierPreview>;

/** POST /api/earlier-figures/imports (multipart `import`, then `file`): all of it in one act. */
export const ImportEarlier = z.object({
  mapping: EarlierMapping,
  fingerprint: z.string().length(64),
  /** Figures that differ from those held are brought in as well. */
  replace: z.boolean(),
});
export type ImportEarlier = z.infer<typeof ImportEarlier>;

export const EarlierImport = z.object({
  id: Id,
  fileName: z.string(),
  fileSha256: z.string(),
  source: z.string(),
  figures: z.number().int(),
  agency: AgencyRef,
  person: PersonRef,
  importedAt: MomentText,
  undoneAt: MomentText.nullable(),
  undoneReason: z.string().nullable(),
  mayUndo: z.boolean(),
});
export type EarlierImport = z.infer<typeof EarlierImport>;

/** GET /api/earlier-figures/imports */
export const EarlierImports = z.object({ imports: z.array(EarlierImport), mayImport: z.boolean() });
export type EarlierImports = z.infer<typeof EarlierImports>;

/** POST /api/earlier-figures/imports/:id/undo */
export const UndoImport = z.object({ reason: z.string().trim().min(1).max(500) });

/** GET /api/quantities/:id/earlier-figures: the figures in force, each with where it came from. */
export const EarlierFigures = z.object({
  name: z.string(),
  unit: z.string().nullable(),
  figures: z.array(
    z.object({
      periodKey: PeriodKey,
      agency: AgencyRef.nullable(),
      value: DecimalText,
      standing: Standing,
      source: z.string(),
      fileName: z.string(),
      cell: z.string(),
      importId: Id,
      importedAt: MomentText,
    }),
  ),
});
export type EarlierFigures = z.infer<typeof EarlierFigures>;
