import { APIError } from 'better-auth/api';
import { recordAudit } from '#server/audit/index.ts';
import { provinceTime } from '#server/clock.ts';
import { inTransaction } from '#server/context.ts';
import { Refused } from '#server/errors.ts';
import type { Services } from '#server/services.ts';
import { endSessionsOfUser, findPersonOfUserName } from './actor-queries.ts';
import type { PersonOfUserName } from './actor-queries.ts';
import type { SignInLibrary } from './sign-in-library.ts';

export interface Credentials {
  userName: string;
  password: string;
  code?: string | undefined;
}

/** Null where the library refuses; its own failures pass through. */
async function unlessRefused<Result>(attempt: Promise<Result>): Promise<Result | null> {
  try {
    return await attempt;
  } catch (error) {
    if (error instanceof APIError && error.statusCode < 500) return null;
    throw error;
  }
}

/** Leaves a line in the chain of the person's agency; an unknown name has no agency and goes to the log. */
async function leaveLine(
  { db, clock, log }: Services,
  person: PersonOfUserName | undefined,
  action: string,
  detail: string,
): Promise<void> {
  if (!person || person.agencyId === null) return log.warn({ action }, detail);
  const { personId, provinceId, agencyId, userId } = person;
  const actor = { personId, provinceId, agencyId, userId, roles: [], delegations: {} };
  const ctx = { db, log, actor, retry: null, ...provinceTime(person.clockDay, clock()) };
  await inTransaction(ctx, async (tx) =>
    recordAudit(ctx, tx, { action, subjectKind: 'person', subjectId: personId, detail }),
  );
}

/** The cookies of a session opened by the second step, or null when the code is wrong. */
async function takeSecondStep(library: SignInLibrary, challenge: Headers, code: string): Promise<string[] | null> {
  const cookie = challenge
    .getSetCookie()
    .map((line) => line.split(';')[0] ?? '')
    .join('; ');
  const options = { headers: new Headers({ cookie }), body: { code }, returnHeaders: true } as const;
  const isTotp = /^\d{6}$/.test(code);
  const taken = await unlessRefused<{ headers: Headers }>(
    isTotp ? library.api.verifyTOTP(options) : library.api.verifyBackupCode(options),
  );
  return taken && taken.headers.getSetCookie();
}

/** Opens a session for a user name, its password and, where it is switched on, the second step; gives its cookies. */
export async function signIn(services: Services, { userName: typed, password, code }: Credentials): Promise<string[]> {
  const { attempts, db, library } = services;
  const userName = typed.toLowerCase();
  const minutes = attempts.minutesToWait(userName);
  if (minutes > 0) throw new Refused('locked-out', { minutes: String(minutes) });
  const person = await findPersonOfUserName(db, userName);
  const refuse = async (wrong: 'wrong-credentials' | 'wrong-code'): Promise<never> => {
    const left = attempts.fail(userName);
    await leaveLine(services, person, 'sign-in.refused', `Đăng nhập không thành công: ${userName}`);
    throw new Refused(wrong, { left: String(left) });
  };

  const first = await unlessRefused(
    library.api.signInUsername({ body: { username: userName, password }, returnHeaders: true }),
  );
  if (!first || !person) return refuse('wrong-credentials');
  const needsSecondStep = 'twoFactorRedirect' in first.response;
  if (needsSecondStep && !code) throw new Refused('second-step-needed');
  const cookies = needsSecondStep
    ? await takeSecondStep(library, first.headers, code ?? '')
    : first.headers.getSetCookie();
  if (!cookies) return refuse('wrong-code');

  attempts.succeed(userName);
  if (person.disabled) {
    await endSessionsOfUser(db, person.userId);
    await leaveLine(services, person, 'sign-in.refused', `Đăng nhập vào tài khoản đã khóa: ${userName}`);
    throw new Refused('disabled');
  }
  await leaveLine(services, person, 'sign-in.opened', `Đăng nhập: ${userName}`);
  return cookies;
}
