import { type Context, inReadTransaction } from '../context.ts';
import { assignTarget, assignTask, getProgramme } from '../programme/index.ts';
import { findAgencyIds } from './agency-queries.ts';
import { targetAssignments } from './assignments.ts';
import type { TargetKey } from './programme-queries.ts';
import type { Stage } from './stage.ts';
import { taskAssignments } from './task-assignments.ts';

type FindAgency = (key: string) => number;

async function agencyFinder(ctx: Context): Promise<FindAgency> {
  const agencies = await inReadTransaction(ctx, async (tx) => findAgencyIds(tx, ctx.actor.provinceId));
  return (key) => {
    const id = agencies.get(key);
    if (id === undefined) throw new Error(`no agency ${key}`);
    return id;
  };
}

/** Gives every target its lead; a part follows its whole. */
export async function assignTargets(stage: Stage, ctx: Context, targets: readonly TargetKey[]): Promise<void> {
  const idOf = await agencyFinder(ctx);
  for (const { number, lead, cooperating, leader } of targetAssignments) {
    const target = targets.find((candidate) => candidate.wholeId === null && candidate.number === number);
    if (!target) throw new Error(`the decision has no target (${number})`);
    await assignTarget(ctx, target.id, {
      version: target.version,
      leadAgencyId: idOf(lead),
      cooperatingAgencyIds: cooperating.map(idOf),
      leaderInChargeId: stage.cast.get(leader)?.personId ?? null,
    });
  }
}

/** Gives some tasks their lead, product and day; the others stay the gaps that the text leaves. */
export async function assignTasks(stage: Stage, ctx: Context, programmeId: number): Promise<void> {
  const idOf = await agencyFinder(ctx);
  const { tasks } = await getProgramme(ctx, programmeId);
  for (const { begins, lead, cooperating = [], product = null, dueOn = null } of taskAssignments) {
    const task = tasks.find(({ title }) => title.startsWith(begins));
    if (!task) continue;
    const dueKind = dueOn === null ? (task.due.kind === 'none' ? 'continuous' : task.due.kind) : 'date';
    await assignTask(ctx, task.id, {
      version: task.version,
      product,
      dueKind,
      dueOn,
      leadAgencyId: idOf(lead),
      cooperatingAgencyIds: cooperating.map(idOf),
      leaderInChargeId: stage.cast.get('phochutich')?.personId ?? null,
    });
  }
}
