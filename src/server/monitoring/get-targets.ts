import type { TargetsView } from '#contract/monitoring.ts';
import type { Standpoint } from '#domain/agencies/standpoint.ts';
import { countOutlooks } from '#domain/monitoring/count-outlooks.ts';
import type { Context } from '../context.ts';
import { periodView } from '../reporting/index.ts';
import { judgeStatuses } from './judge-statuses.ts';
import { loadProgrammeFigures } from './load-programme-figures.ts';
import { showHolders } from './show-holders.ts';

/** Every target of the programme and how it stands; a statement over the group says on how many it rests. */
export async function getTargets(
  ctx: Context,
  programmeId: number,
  periodKey: string | undefined,
  standpoint: Standpoint = 'was',
): Promise<TargetsView> {
  const found = await loadProgrammeFigures(ctx, programmeId, periodKey);
  const { targets, succeeded } = await showHolders(ctx, found, standpoint);
  const facts = { ...found, targets };
  const statuses = judgeStatuses(facts);
  const headline = statuses.filter(({ target }) => target.wholeId === null).map(({ verdict }) => verdict);
  const { total, withData } = countOutlooks(headline);
  return {
    programmeId,
    year: facts.year,
    period: facts.asOf ? periodView(facts.asOf) : null,
    asOfAt: ctx.now,
    counts: countOutlooks(statuses.map(({ verdict }) => verdict)).counts,
    succeeded,
    headlineTotal: total,
    headlineWithData: withData,
    statuses,
  };
}
