import type { SaveForm } from '#contract/forms.ts';
import { type Breakdown, chooseBreakdowns } from '#domain/forms/breakdown.ts';
import type { Tx } from '../db/database.ts';
import { Refused } from '../errors.ts';
import { listDisaggregations } from './form-write-queries.ts';

/** The categories of each line as the catalogue has them now; the form keeps them from then on. */
export async function findBreakdowns(
  tx: Tx,
  lines: SaveForm['lines'],
): Promise<ReadonlyMap<number, readonly Breakdown[]>> {
  const asked = lines.filter(({ breakdowns = [] }) => breakdowns.length > 0);
  if (asked.length === 0) return new Map();
  const catalogue = await listDisaggregations(
    tx,
    asked.map(({ indicatorId }) => indicatorId),
  );
  return new Map(
    asked.map(({ indicatorId, breakdowns = [] }) => {
      const indicator = catalogue.find(({ id }) => id === indicatorId);
      const chosen = chooseBreakdowns(breakdowns, indicator?.disaggregations ?? []);
      if (!chosen) {
        const facts = { code: indicator?.code ?? '', names: breakdowns.join(', ') };
        throw new Refused('breakdown-not-in-catalogue', facts);
      }
      return [indicatorId, chosen];
    }),
  );
}
