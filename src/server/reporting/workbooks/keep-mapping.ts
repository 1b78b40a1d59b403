import type { KeepMapping } from '#contract/workbook.ts';
import { recordAudit } from '../../audit/index.ts';
import { type Context, inTransaction } from '../../context.ts';
import { Conflict, NotFound } from '../../errors.ts';
import { loadReport } from '../load-report.ts';
import { decideStep } from '../step.ts';
import { insertMapping, listMappings } from './mapping-queries.ts';

/** Keeps how the agency's own sheet is read into the report's form; a version kept once never changes. */
export async function keepMapping(ctx: Context, id: number, wanted: KeepMapping): Promise<{ version: number }> {
  return inTransaction(ctx, async (tx) => {
    const report = await loadReport(ctx, tx, id);
    if (report.agencyId !== ctx.actor.agencyId) throw new NotFound('report-not-found');
    decideStep(ctx, report, 'save');
    const { agencyId, formCode } = report;
    const held = (await listMappings(tx, report)).find(({ name }) => name === wanted.name);
    if ((held?.version ?? 0) !== wanted.version) throw new Conflict();
    const version = wanted.version + 1;
    const { provinceId, personId } = ctx.actor;
    const { name, mapping } = wanted;
    const kept = await insertMapping(tx, {
      provinceId,
      agencyId,
      formCode,
      name,
      version,
      mapping,
      personId,
      at: ctx.now,
    });
    if (kept === undefined) throw new Conflict();
    await recordAudit(ctx, tx, {
      action: 'sheet-mapping.kept',
      subjectKind: 'report',
      subjectId: id,
      detail: `Ghi nhớ cách đọc tệp riêng “${name}”, lần ${version}, cho biểu ${formCode}`,
    });
    return { version };
  });
}
