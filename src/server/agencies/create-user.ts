import type { CreateUser, UserView } from '#contract/agencies.ts';
import { mayHoldTogether, mayManageUsers } from '#domain/agencies/policy.ts';
import { recordAudit } from '#server/audit/index.ts';
import { inTransaction } from '#server/context.ts';
import type { Context } from '#server/context.ts';
import { Conflict, Refused } from '#server/errors.ts';
import { isAgencyOn } from './agency-queries.ts';
import { hashPassword } from './password-hash.ts';
import { insertUser, isUserNameTaken, listUsers } from './user-queries.ts';

/** An administrator makes a user: nobody signs up by himself. */
export async function createUser(ctx: Context, wanted: CreateUser): Promise<UserView> {
  if (!mayManageUsers(ctx.actor)) throw new Refused('not-your-role');
  const { provinceId } = ctx.actor;
  const { userName, fullName, agencyId, roles } = wanted;
  if (!mayHoldTogether(roles)) throw new Refused('auditor-alone');
  const passwordHash = await hashPassword(wanted.password);
  return inTransaction(ctx, async (tx) => {
    if (await isUserNameTaken(tx, userName)) throw new Conflict('user-name-taken', { userName });
    if (!(await isAgencyOn(tx, provinceId, agencyId, ctx.today))) {
      throw new Refused('agency-not-found', { day: ctx.today });
    }
    const title = wanted.title === '' ? null : wanted.title;
    const user = { userName, fullName, title, provinceId, agencyId, roles: [...new Set(roles)], passwordHash };
    const { personId } = await insertUser(tx, { ...user, fromDay: ctx.today });
    const detail = `Tạo người dùng ${userName} (${fullName})`;
    await recordAudit(ctx, tx, { action: 'user.created', subjectKind: 'person', subjectId: personId, detail });
    const [view] = await listUsers(tx, provinceId, ctx.today, personId);
    if (!view) throw new Error('the user just made is not there');
    return view;
  });
}
