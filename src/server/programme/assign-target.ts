import type { AssignTarget, TargetView } from '#contract/programme.ts';
import { formatDay } from '#domain/calendar.ts';
import { recordAudit, staleVersion } from '#server/audit/index.ts';
import { inTransaction } from '#server/context.ts';
import type { Context } from '#server/context.ts';
import { Conflict, NotFound } from '#server/errors.ts';
import { refuseUnlessAssigner, refuseWrongAgencies } from './assigned-agencies.ts';
import { findTargetToAssign, replaceAssignments, saveTargetAssignment } from './assignment-queries.ts';
import { findTargetView } from './target-queries.ts';

/** Gives a target its one lead agency, those that cooperate, and the leader in charge. */
export async function assignTarget(ctx: Context, id: number, wanted: AssignTarget): Promise<TargetView> {
  const { provinceId, personId } = ctx.actor;
  return inTransaction(ctx, async (tx) => {
    await refuseUnlessAssigner(ctx, tx);
    const target = await findTargetToAssign(tx, provinceId, id);
    if (!target) throw new NotFound();
    if (target.withdrawnOn !== null) throw new Conflict('item-withdrawn', { day: formatDay(target.withdrawnOn) });
    if (target.version !== wanted.version) throw await staleVersion(tx, 'target', id);
    await refuseWrongAgencies(ctx, tx, wanted);

    const cooperatingAgencyIds = [...new Set(wanted.cooperatingAgencyIds)];
    const agencies = { leadAgencyId: wanted.leadAgencyId, cooperatingAgencyIds };
    await replaceAssignments(tx, { targetId: id, taskId: null }, agencies, { provinceId, personId, at: ctx.now });
    await saveTargetAssignment(tx, { id, leaderInChargeId: wanted.leaderInChargeId });
    const view = await findTargetView(tx, provinceId, id, ctx.today);
    if (!view) throw new NotFound();
    const detail = `Giao chỉ tiêu ${target.number} (${target.name}): chủ trì ${view.lead?.name ?? ''}`;
    await recordAudit(ctx, tx, { action: 'target.assigned', subjectKind: 'target', subjectId: id, detail });
    return view;
  });
}
