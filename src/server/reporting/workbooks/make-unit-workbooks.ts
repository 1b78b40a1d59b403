import { leadsUnit } from '#domain/reporting/units-led.ts';
import { writeZip } from '#formats/zip/write-zip.ts';
import { type Context, inReadTransaction } from '../../context.ts';
import { NotFound } from '../../errors.ts';
import type { SentFile } from '../../send-file.ts';
import { workbookBytes, workbookName } from '../make-workbook.ts';
import { loadSheet } from '../sheet.ts';
import { listUnitReports } from './unit-queries.ts';

/**
 * The workbooks of all units that the actor leads, in one archive. What another unit is drafting stays its own: its workbook holds the figures
 * that it has handed in, or none.
 */
export async function makeUnitWorkbooks(ctx: Context, formId: number, periodKey: string): Promise<SentFile> {
  return inReadTransaction(ctx, async (tx) => {
    const { provinceId, agencyId } = ctx.actor;
    const all = await listUnitReports(tx, { provinceId, formId, periodKey, today: ctx.today });
    const units = all.filter((unit) => leadsUnit(ctx.actor, unit));
    const [first] = units;
    if (!first) throw new NotFound('workbook-no-units');
    const files = [];
    for (const unit of units) {
      const handedIn = unit.agencyId !== agencyId && unit.inForceVersionId !== null;
      const { lines } = await loadSheet(tx, unit, handedIn ? 'in-force' : 'drafted');
      files.push({ name: workbookName(unit), bytes: workbookBytes(unit, lines) });
    }
    return {
      fileName: `${first.formCode} - ${periodKey} - ${units.length} biểu.zip`,
      mediaType: 'application/zip',
      bytes: Buffer.from(writeZip(files)),
    };
  });
}
