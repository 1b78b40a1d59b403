import { z } from 'zod';
import { Id, Version } from './shapes.ts';

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
