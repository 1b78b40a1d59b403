import type { TakeTaskStep, TaskDetail } from '#contract/tasks.ts';
import { decideTaskStep, taskWorkflow } from '#domain/tasks/workflow.ts';
import { recordAudit } from '#server/audit/index.ts';
import { type Context, inTransaction } from '#server/context.ts';
import { Refused } from '#server/errors.ts';
import { viewTask } from './get-task.ts';
import { loadTask } from './load-task.ts';
import { runsProgrammes } from './programme-office.ts';
import { findProofDay } from './proof-queries.ts';
import { insertStep, type LockedTask, saveTask } from './task-queries.ts';
import { stepWords } from './step-words.ts';

/** The delegation without which the actor could not take the step; null where a role of his own is enough. */
function delegationOf({ actor }: Context, { state }: LockedTask, action: TakeTaskStep['action']): number | null {
  const held = (taskWorkflow[state][action]?.by ?? []).filter((role) => actor.roles.includes(role));
  if (held.some((role) => actor.delegations[role] === undefined)) return null;
  return held.map((role) => actor.delegations[role]).find((id) => id !== undefined) ?? null;
}

/** One step of a task's way: taken up, told of, handed in with its proof, confirmed, returned, paused, … */
export async function takeTaskStep(ctx: Context, id: number, wanted: TakeTaskStep): Promise<TaskDetail> {
  const { action, reason = '', proofId } = wanted;
  return inTransaction(ctx, async (tx) => {
    const task = await loadTask(ctx, tx, id, wanted.version);
    const { officeAgencyId } = await runsProgrammes(ctx, tx);
    const provedOn = proofId === undefined ? undefined : await findProofDay(tx, id, proofId);
    const given = { reason, hasProof: provedOn !== undefined };
    const decision = decideTaskStep({ ...task, officeAgencyId }, action, ctx.actor, given);
    if (!decision.ok) throw new Refused(decision.refusal);

    // A result that was returned or taken back proves nothing until it is handed in again.
    const proof = action === 'finish' ? { provedOn: provedOn ?? null } : action === 'confirm' ? {} : { provedOn: null };
    await saveTask(tx, { id, state: decision.to, ...proof });
    const { provinceId, personId, agencyId } = ctx.actor;
    await insertStep(tx, {
      provinceId,
      personId,
      agencyId,
      taskId: id,
      action,
      from: task.state,
      to: decision.to,
      reason: reason === '' ? null : reason,
      proofId: action === 'finish' ? (proofId ?? null) : null,
      delegationId: delegationOf(ctx, task, action),
      at: ctx.now,
    });
    const detail = `${stepWords[action]} (${task.title})${reason === '' ? '' : `: ${reason}`}`;
    await recordAudit(ctx, tx, { action: `task.${action}`, subjectKind: 'task', subjectId: id, detail });
    return viewTask(ctx, tx, id);
  });
}
