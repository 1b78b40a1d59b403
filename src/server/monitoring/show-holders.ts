import type { TargetView } from '#contract/programme.ts';
import type { Standpoint } from '#domain/agencies/standpoint.ts';
import { heirOf } from '#domain/agencies/successors.ts';
import { loadRegister } from '../agencies/index.ts';
import { type Context, inReadTransaction } from '../context.ts';
import { listHoldersOn } from './holder-queries.ts';
import type { ProgrammeFigures } from './load-programme-figures.ts';

export interface ShownHolders {
  readonly targets: TargetView[];
  /** How many agencies that led a target then have another in their place today. */
  readonly succeeded: number;
}

/**
 * The targets with those who held them on the last good day of the period in view, or with those who hold them today. A
 * target that nobody held then is shown with its holder of today.
 */
export async function showHolders(
  ctx: Context,
  { programmeId, targets, asOf }: ProgrammeFigures,
  standpoint: Standpoint,
): Promise<ShownHolders> {
  if (!asOf || asOf.submissionDueOn >= ctx.today) return { targets, succeeded: 0 };
  const day = asOf.submissionDueOn;
  const { holders, register } = await inReadTransaction(ctx, async (tx) => ({
    holders: await listHoldersOn(tx, programmeId, day),
    register: await loadRegister(tx, ctx.actor.provinceId),
  }));
  const leads = new Set(holders.map(({ lead }) => lead.id));
  const succeeded = [...leads].filter((id) => heirOf(register, id, day, ctx.today) !== id).length;
  if (standpoint === 'now') return { targets, succeeded };
  const held = new Map(holders.map(({ targetId, lead, cooperating }) => [targetId, { lead, cooperating }]));
  return { targets: targets.map((target) => ({ ...target, ...held.get(target.id) })), succeeded };
}
