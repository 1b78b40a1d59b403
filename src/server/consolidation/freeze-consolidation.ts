import { createHash } from 'node:crypto';
import { decideFreeze } from '#domain/consolidation/freeze.ts';
import { frozenContentText } from '#domain/consolidation/frozen-content.ts';
import { formatPeriod } from '#domain/reporting/period.ts';
import { recordAudit } from '../audit/index.ts';
import { type Context, inTransaction, type Tx } from '../context.ts';
import { Conflict, Refused } from '../errors.ts';
import { type ComputedFigure, computeConsolidation } from './compute-consolidation.ts';
import { findQuarterVersion, type QuarterRow } from './compute-queries.ts';
import {
  insertFigures,
  insertOpen,
  listConsolidations,
  listFrozenFigures,
  sealConsolidation,
} from './freeze-queries.ts';
import { findConsolidatingAgency } from './freeze-queries.ts';
import { loadQuarter } from './load-quarter.ts';
import { loadPreviousValues } from './read-province-figures.ts';

/** The consolidating agency freezes a quarter: its figures, with the exact versions that made them, are kept for good. */
export async function freezeConsolidation(
  ctx: Context,
  programmeId: number,
  periodKey: string,
  { version, remark = '' }: { version: number; remark?: string | undefined },
): Promise<{ number: number }> {
  return inTransaction(ctx, async (tx) => {
    const quarter = await loadQuarter(ctx, tx, programmeId, periodKey, true);
    const [latest] = await listConsolidations(tx, quarter);
    const figures = await computeConsolidation(tx, quarter, await loadPreviousValues(tx, quarter));
    await refuseUnlessFreezable(ctx, tx, periodKey, { isFrozen: latest?.status === 'frozen', figures, remark });

    const number = latest?.number ?? 1;
    const place = { provinceId: ctx.actor.provinceId, number, at: ctx.now, remark: null };
    const id = latest?.id ?? (await insertOpen(tx, quarter, place));
    await insertFigures(tx, id, quarter, figures);
    // Asked last: a report approved meanwhile could stand among the leaves and not in the figure.
    const opened = latest ? 0 : 1;
    if ((await findQuarterVersion(tx, quarter)) !== version + opened) throw new Conflict();
    const sha256 = await seal(ctx, tx, id, quarter, { number, remark: remark.trim() || null });
    await recordAudit(ctx, tx, {
      action: 'consolidation.frozen',
      subjectKind: 'consolidation',
      subjectId: id,
      detail: `Chốt tổng hợp ${formatPeriod(periodKey)} lần ${number}, sha256 ${sha256}`,
    });
    return { number };
  });
}

async function seal(
  ctx: Context,
  tx: Tx,
  id: number,
  { programmeId, periodKey }: QuarterRow,
  { number, remark }: { number: number; remark: string | null },
): Promise<string> {
  const figures = await listFrozenFigures(tx, id);
  const { personId } = ctx.actor;
  const text = frozenContentText({
    programmeId,
    periodKey,
    number,
    frozenBy: personId,
    frozenAt: ctx.now,
    remark,
    figures,
  });
  const sha256 = createHash('sha256').update(text).digest('hex');
  await sealConsolidation(tx, id, { at: ctx.now, personId, remark, sha256 });
  return sha256;
}

interface Freezable {
  isFrozen: boolean;
  figures: readonly ComputedFigure[];
  remark: string;
}

async function refuseUnlessFreezable(
  ctx: Context,
  tx: Tx,
  periodKey: string,
  { isFrozen, figures, remark }: Freezable,
): Promise<void> {
  const missing = figures.filter(({ completeness }) => completeness === 'missing' || completeness === 'partial').length;
  const contradictory = figures.filter(({ contradictions }) => contradictions.length > 0).length;
  const withFigure = figures.filter(({ value }) => value !== null).length;
  const consolidatingAgencyId = await findConsolidatingAgency(tx, ctx.actor.provinceId, ctx.today);
  const facts = { consolidatingAgencyId, isFrozen, withFigure, missing, contradictory };
  const decision = decideFreeze(facts, ctx.actor, remark);
  const words = { period: formatPeriod(periodKey), missing: String(missing), contradictory: String(contradictory) };
  if (!decision.ok) throw new Refused(decision.refusal, words);
}
