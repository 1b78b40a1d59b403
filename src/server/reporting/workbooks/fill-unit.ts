import type { FilledUnit, FillUnit } from '#contract/workbook.ts';
import { isDecimal } from '#domain/decimal.ts';
import { standings } from '#domain/reporting/snapshot.ts';
import { recordAudit } from '../../audit/index.ts';
import { type Context, inTransaction } from '../../context.ts';
import { Conflict, Refused } from '../../errors.ts';
import { loadReport } from '../load-report.ts';
import { openFormReport } from '../open-form-report.ts';
import { saveDraft } from '../save-draft.ts';
import { loadSheet, type Sheet } from '../sheet.ts';
import type { DraftedFigure } from '../sheet-queries.ts';
import { loadUntouchedSheet } from './untouched-sheet.ts';
import { actingForUnit } from './unit-of-workbook.ts';

/** Puts the chosen cells of a unit's workbook into its draft. Only the draft: the unit submits and its head approves as ever. */
export async function fillUnit(ctx: Context, wanted: FillUnit): Promise<FilledUnit> {
  const isOwn = wanted.agencyId === ctx.actor.agencyId;
  const opened = isOwn ? wanted.reportId : null;
  const acting = opened === null ? await actingForUnit(ctx, wanted, { agency: '', form: '' }) : ctx;
  return inTransaction(acting, async (tx) => {
    const joined = { ...acting, joined: tx, retry: null };
    const id = opened ?? (await openFormReport(joined, wanted.formId, wanted.periodKey)).id;
    const report = await loadReport(joined, tx, id, true);
    if (report.version !== wanted.version) throw new Conflict();
    const sheet = isOwn ? await loadSheet(tx, report, 'drafted') : await loadUntouchedSheet(tx, report);
    const { version } = await saveDraft(joined, id, { version: wanted.version, lines: filledLines(sheet, wanted) });
    await recordAudit(acting, tx, {
      action: 'report.filled-from-workbook',
      subjectKind: 'report',
      subjectId: id,
      detail: `${isOwn ? 'Nạp' : 'Nạp hộ'} ${wanted.cells.length} ô từ tệp Excel “${wanted.fileName}”`,
    });
    return { reportId: id, version, cells: wanted.cells.length };
  });
}

/** The lines that have a chosen cell, with what else they hold. */
function filledLines({ lines }: Sheet, { cells }: FillUnit): DraftedFigure[] {
  return lines.flatMap((line) => {
    const chosen = cells.filter((cell) => cell.quantityId === line.quantityId);
    if (chosen.length === 0) return [];
    const { quantityId, value, standing, note, obstacle } = line;
    const filled: DraftedFigure = { quantityId, value, standing, note, obstacle };
    for (const cell of chosen) fillCell(filled, cell);
    return [filled];
  });
}

function fillCell(line: DraftedFigure, { field, value }: FillUnit['cells'][number]): void {
  if (field === 'standing') {
    const standing = standings.find((each) => each === value);
    if (standing === undefined) throw new Refused('invalid-request');
    line.standing = standing;
    return;
  }
  if (field === 'value' && value !== null && (!isDecimal(value) || value.length > 40))
    throw new Refused('invalid-request');
  line[field] = value;
}
