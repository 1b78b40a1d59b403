import type { Decimal } from '#domain/decimal.ts';
import type { Standing } from '#domain/reporting/snapshot.ts';
import type { Context, Tx } from '../context.ts';
import { inTransaction } from '../db/transaction.ts';
import { type ComputedFigure, computeConsolidation } from './compute-consolidation.ts';
import { listQuarters, type QuarterRow } from './compute-queries.ts';
import { type ConsolidationRow, listConsolidations, listFrozenFigures } from './freeze-queries.ts';

/** A quarter's figures for the province: as they were frozen, or as the versions in force make them now. */
export interface QuarterFigures {
  quarter: QuarterRow;
  /** The frozen consolidation; null while the quarter is open. */
  frozen: ConsolidationRow | null;
  figures: Map<number, { value: Decimal | null; standing: Standing | null }>;
}

/**
 * Reads beyond the own agency: the province's figure is made of every agency's figure in force, whoever looks at the result.
 * Drafts are not read, and single agencies' figures leave here only in a lineage.
 */
export async function inProvinceRead<Result>(ctx: Context, read: (tx: Tx) => Promise<Result>): Promise<Result> {
  const settings = { 'tiendo.province': String(ctx.actor.provinceId), 'tiendo.scope': 'system' };
  return inTransaction(ctx.db, read, settings);
}

/** The province's figures of all quarters of a programme's year, in order. */
export async function readProvinceFigures(ctx: Context, programmeId: number): Promise<QuarterFigures[]> {
  return inProvinceRead(ctx, async (tx) => {
    const found: QuarterFigures[] = [];
    for (const quarter of await listQuarters(tx, programmeId)) found.push(await figuresOf(tx, quarter, found.at(-1)));
    return found;
  });
}

async function figuresOf(tx: Tx, quarter: QuarterRow, before: QuarterFigures | undefined): Promise<QuarterFigures> {
  const [latest] = await listConsolidations(tx, quarter);
  const frozen = latest?.status === 'frozen' ? latest : null;
  const rows: Pick<ComputedFigure, 'targetId' | 'value' | 'standing'>[] = frozen
    ? await listFrozenFigures(tx, frozen.id)
    : await computeConsolidation(tx, quarter, previousValues(before));
  return {
    quarter,
    frozen,
    figures: new Map(rows.map(({ targetId, value, standing }) => [targetId, { value, standing }])),
  };
}

function previousValues(before: QuarterFigures | undefined): Map<number, Decimal | null> {
  return new Map([...(before?.figures ?? [])].map(([targetId, { value }]) => [targetId, value]));
}

/** The figures of the quarter before, which a cumulative figure must not fall behind. */
export async function loadPreviousValues(tx: Tx, quarter: QuarterRow): Promise<Map<number, Decimal | null>> {
  const quarters = await listQuarters(tx, quarter.programmeId);
  const before = quarters[quarters.findIndex(({ periodId }) => periodId === quarter.periodId) - 1];
  return before ? previousValues(await figuresOf(tx, before, undefined)) : new Map();
}
