import { createHash } from 'node:crypto';
import type { ChooseSource } from '#contract/source-conflicts.ts';
import { findChoiceRefusal } from '#domain/consolidation/decide-choice.ts';
import { choiceText } from '#domain/consolidation/source-conflict.ts';
import { formatPeriod } from '#domain/reporting/period.ts';
import { recordAudit } from '../../audit/index.ts';
import { type Context, inTransaction } from '../../context.ts';
import { Conflict, Refused } from '../../errors.ts';
import { findConsolidatingAgency } from '../freeze-queries.ts';
import { insertChoice } from './choice-queries.ts';
import { conflictKey, type JudgedConflict } from './judged-conflict.ts';
import { loadConflicts } from './load-conflicts.ts';
import { listQuantityNames } from './source-queries.ts';

/** Whoever consolidates says which of two sources counts, or that it is still open, and why; the figures themselves stay as they were signed. */
export async function chooseSource(ctx: Context, wanted: ChooseSource): Promise<{ number: number }> {
  const { quantityId, agencyId, periodKey, chosen } = wanted;
  return inTransaction(ctx, async (tx) => {
    const { provinceId, personId } = ctx.actor;
    const all = await loadConflicts(tx, provinceId, periodKey);
    const key = conflictKey(quantityId, agencyId);
    const found = all.find(({ conflict }) => conflictKey(conflict.quantityId, conflict.agencyId) === key) ?? null;
    const consolidating = await findConsolidatingAgency(tx, provinceId, ctx.today);
    const refusal = findChoiceRefusal(found?.conflict ?? null, wanted, ctx.actor, consolidating);
    if (refusal === 'sides-changed') throw new Conflict('sides-changed');
    if (refusal) throw new Refused(refusal);

    const place = { quantityId, agencyId, periodKey };
    const recorded = { ...place, ...next(found, wanted), decidedBy: personId, decidedAt: ctx.now };
    const sha256 = createHash('sha256').update(choiceText(recorded)).digest('hex');
    const id = await insertChoice(tx, { ...recorded, provinceId, sha256 });
    if (id === undefined) throw new Conflict();
    const name = (await listQuantityNames(tx, [quantityId])).get(quantityId)?.name ?? '';
    const value = recorded.sides.find((side) => side.key === chosen)?.value;
    await recordAudit(ctx, tx, {
      action: 'consolidation.source-chosen',
      subjectKind: 'source-choice',
      subjectId: id,
      detail: `${name}, ${formatPeriod(periodKey)}: ${value === undefined ? 'chưa chọn nguồn' : `lấy số ${value}`} (lần ${recorded.number}), vì: ${recorded.reason}, sha256 ${sha256}`,
    });
    return { number: recorded.number };
  });
}

function next(found: JudgedConflict | null, { chosen, reason }: ChooseSource) {
  const number = (found?.choices[0]?.number ?? 0) + 1;
  return { number, chosen, reason: reason.trim(), sides: found?.conflict.sides ?? [] };
}
