import { recordAudit } from '#server/audit/index.ts';
import { inTransaction } from '#server/context.ts';
import type { Context } from '#server/context.ts';
import { endSessionsOfUser } from './actor-queries.ts';

/** Ends every session of the person who asks, on every machine, at once. */
export async function signOutEverywhere(ctx: Context): Promise<void> {
  const { personId, userId } = ctx.actor;
  await inTransaction(ctx, async (tx) => {
    await endSessionsOfUser(tx, userId);
    await recordAudit(ctx, tx, {
      action: 'sign-in.ended-everywhere',
      subjectKind: 'person',
      subjectId: personId,
      detail: 'Đăng xuất khỏi mọi thiết bị',
    });
  });
}
