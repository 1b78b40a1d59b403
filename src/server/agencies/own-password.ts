import { APIError } from 'better-auth/api';
import { recordAudit } from '#server/audit/index.ts';
import { inTransaction } from '#server/context.ts';
import type { Context } from '#server/context.ts';
import { Refused } from '#server/errors.ts';
import type { ProblemCode } from '#server/errors-text/index.ts';
import type { SignInLibrary } from './sign-in-library.ts';

/** Cookies that the person carries, for the library to know his session by. */
type Cookies = string;

async function orRefuse<Result>(attempt: Promise<Result>, code: ProblemCode): Promise<Result> {
  try {
    return await attempt;
  } catch (error) {
    if (error instanceof APIError && error.statusCode < 500) throw new Refused(code, {}, []);
    throw error;
  }
}

async function leaveLine(ctx: Context, action: string, detail: string): Promise<void> {
  await inTransaction(ctx, async (tx) =>
    recordAudit(ctx, tx, { action, subjectKind: 'person', subjectId: ctx.actor.personId, detail }),
  );
}

/** Changes one's own password and ends all other sessions; gives the cookies of the session that stays. */
export async function changePassword(
  ctx: Context,
  library: SignInLibrary,
  cookie: Cookies,
  { current, next }: { current: string; next: string },
): Promise<string[]> {
  const { headers } = await orRefuse(
    library.api.changePassword({
      body: { currentPassword: current, newPassword: next, revokeOtherSessions: true },
      headers: new Headers({ cookie }),
      returnHeaders: true,
    }),
    'wrong-current-password',
  );
  await leaveLine(ctx, 'password.changed', 'Đổi mật khẩu');
  return headers.getSetCookie();
}

/** Begins the second step: the secret for the app on the phone, not in force until a first code confirms it. */
export async function beginSecondStep(
  library: SignInLibrary,
  cookie: Cookies,
  password: string,
): Promise<{ uri: string; backupCodes: string[] }> {
  const begun = await orRefuse(
    library.api.enableTwoFactor({ body: { password, method: 'totp' }, headers: new Headers({ cookie }) }),
    'wrong-current-password',
  );
  if (begun.method !== 'totp') throw new Error('the second step is by TOTP only');
  return { uri: begun.totpURI, backupCodes: begun.backupCodes };
}

export async function confirmSecondStep(
  ctx: Context,
  library: SignInLibrary,
  cookie: Cookies,
  code: string,
): Promise<string[]> {
  const { headers } = await orRefuse(
    library.api.verifyTOTP({ body: { code }, headers: new Headers({ cookie }), returnHeaders: true }),
    'wrong-code',
  );
  await leaveLine(ctx, 'second-step.begun', 'Bật xác thực bước hai');
  return headers.getSetCookie();
}

export async function endSecondStep(
  ctx: Context,
  library: SignInLibrary,
  cookie: Cookies,
  password: string,
): Promise<string[]> {
  const { headers } = await orRefuse(
    library.api.disableTwoFactor({ body: { password }, headers: new Headers({ cookie }), returnHeaders: true }),
    'wrong-current-password',
  );
  await leaveLine(ctx, 'second-step.ended', 'Tắt xác thực bước hai');
  return headers.getSetCookie();
}
