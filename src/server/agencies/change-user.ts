import { mayManageUsers } from '#domain/agencies/policy.ts';
import { recordAudit } from '#server/audit/index.ts';
import { inTransaction } from '#server/context.ts';
import type { Context } from '#server/context.ts';
import { NotFound, Refused } from '#server/errors.ts';
import type { Tx } from '#server/db/database.ts';
import { endSessionsOfUser } from './actor-queries.ts';
import { hashPassword } from './password-hash.ts';
import { findUserToChange, setDisabled, setPasswordHash } from './user-queries.ts';
import type { UserToChange } from './user-queries.ts';

/** What an administrator may do to a user; after each of them but enabling, the user's sessions are ended. */
async function changeUser(
  ctx: Context,
  personId: number,
  { action, detail }: { action: string; detail: string },
  change: (tx: Tx, user: UserToChange) => Promise<void>,
): Promise<void> {
  if (!mayManageUsers(ctx.actor)) throw new Refused('not-your-role');
  await inTransaction(ctx, async (tx) => {
    const user = await findUserToChange(tx, ctx.actor.provinceId, personId);
    if (!user) throw new NotFound();
    await change(tx, user);
    await recordAudit(ctx, tx, {
      action,
      subjectKind: 'person',
      subjectId: personId,
      detail: `${detail}: ${user.fullName}`,
    });
  });
}

export async function disableUser(ctx: Context, personId: number): Promise<void> {
  if (personId === ctx.actor.personId) throw new Refused('not-yourself');
  await changeUser(ctx, personId, { action: 'user.disabled', detail: 'Khóa tài khoản' }, async (tx, { userId }) => {
    await setDisabled(tx, personId, ctx.now);
    await endSessionsOfUser(tx, userId);
  });
}

export async function enableUser(ctx: Context, personId: number): Promise<void> {
  await changeUser(ctx, personId, { action: 'user.enabled', detail: 'Mở khóa tài khoản' }, async (tx) =>
    setDisabled(tx, personId, null),
  );
}

export async function signUserOut(ctx: Context, personId: number): Promise<void> {
  const line = { action: 'user.signed-out', detail: 'Buộc đăng xuất khỏi mọi thiết bị' };
  await changeUser(ctx, personId, line, async (tx, { userId }) => endSessionsOfUser(tx, userId));
}

export async function setUserPassword(ctx: Context, personId: number, password: string): Promise<void> {
  if (!mayManageUsers(ctx.actor)) throw new Refused('not-your-role');
  const passwordHash = await hashPassword(password);
  const line = { action: 'user.password-set', detail: 'Đặt lại mật khẩu' };
  await changeUser(ctx, personId, line, async (tx, { userId }) => {
    await setPasswordHash(tx, userId, passwordHash);
    await endSessionsOfUser(tx, userId);
  });
}
