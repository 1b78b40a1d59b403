import type { Context, Tx } from '../context.ts';
import { NotFound } from '../errors.ts';
import { findQuarter, type QuarterRow } from './compute-queries.ts';

/** A quarter of a programme of the own province; locked, so that two who freeze at once follow each other. */
export async function loadQuarter(
  ctx: Context,
  tx: Tx,
  programmeId: number,
  periodKey: string,
  lock = false,
): Promise<QuarterRow> {
  const quarter = await findQuarter(tx, { programmeId, periodKey, provinceId: ctx.actor.provinceId, lock });
  if (!quarter) throw new NotFound('period-not-found');
  return quarter;
}
