import type { TargetView } from '#contract/programme.ts';
import { readProvinceFigures, type QuarterFigures } from '../consolidation/index.ts';
import { type Context, inReadTransaction } from '../context.ts';
import { NotFound } from '../errors.ts';
import { listTargetViews } from '../programme/index.ts';
import { currentPeriod, listPeriodsOf, type PeriodRow } from '../reporting/index.ts';
import { findProgramme, listPublished, type PublishedOutcome } from './queries.ts';

/** All that statuses of a programme are judged on. */
export interface ProgrammeFigures {
  programmeId: number;
  year: number;
  periods: PeriodRow[];
  /** The period up to which figures are looked at; undefined where the programme has no periods. */
  asOf: PeriodRow | undefined;
  targets: TargetView[];
  published: PublishedOutcome[];
  quarters: QuarterFigures[];
}

/**
 * Loads targets, periods and the province's figures: frozen ones where the quarter is frozen, else those in force.
 * `keptId` is a target that is wanted even where a decision has taken it out.
 */
export async function loadProgrammeFigures(
  ctx: Context,
  programmeId: number,
  periodKey: string | undefined,
  keptId?: number,
): Promise<ProgrammeFigures> {
  const facts = await inReadTransaction(ctx, async (tx) => {
    const programme = await findProgramme(tx, ctx.actor.provinceId, programmeId);
    if (!programme) throw new NotFound();
    const periods = await listPeriodsOf(tx, ctx.actor.provinceId, programmeId);
    const targets = await listTargetViews(tx, programmeId, ctx.today);
    return { year: programme.year, periods, targets, published: await listPublished(tx, programmeId) };
  });
  const asOf =
    periodKey === undefined
      ? currentPeriod(facts.periods, ctx.today)
      : facts.periods.find(({ key }) => key === periodKey);
  if (periodKey !== undefined && !asOf) throw new NotFound('period-not-found');
  const day = asOf && asOf.cutOffOn < ctx.today ? asOf.cutOffOn : ctx.today;
  const targets = facts.targets.filter((target) => isCounted(target, day) || target.id === keptId);
  return { ...facts, programmeId, asOf, targets, quarters: await readProvinceFigures(ctx, programmeId) };
}

/** What a decision has taken out of the programme by that day is not counted any more; its own page keeps it. */
function isCounted({ withdrawnOn }: TargetView, day: string): boolean {
  return !withdrawnOn || withdrawnOn > day;
}
