export const LEAST_LENGTH = 12;

export interface PasswordFields {
  readonly current: string;
  readonly next: string;
  readonly again: string;
}
type PasswordProblem = 'missing' | 'short' | 'different' | 'same';

/** Everything that is wrong, by field, before anything is sent. */
export function findPasswordProblems(typed: PasswordFields): Partial<Record<keyof PasswordFields, PasswordProblem>> {
  const next =
    typed.next === ''
      ? 'missing'
      : typed.next.length < LEAST_LENGTH
        ? 'short'
        : typed.next === typed.current
          ? 'same'
          : null;
  const again = typed.again === '' ? 'missing' : typed.again === typed.next ? null : 'different';
  return {
    ...(typed.current === '' ? { current: 'missing' as const } : {}),
    ...(next ? { next } : {}),
    ...(again ? { again } : {}),
  };
}

const USER_NAME = /^[a-z0-9._-]{3,40}$/;

export interface UserFields {
  readonly fullName: string;
  readonly userName: string;
  readonly title: string;
  readonly agencyId: number | null;
  readonly roles: readonly string[];
  readonly password: string;
}

/** Fields of a new user that are not yet right. */
export function findUserProblems(
  typed: UserFields,
): ReadonlySet<'fullName' | 'userName' | 'agency' | 'roles' | 'password'> {
  const problems = new Set<'fullName' | 'userName' | 'agency' | 'roles' | 'password'>();
  if (typed.fullName.trim().length < 2) problems.add('fullName');
  if (!USER_NAME.test(typed.userName.trim())) problems.add('userName');
  if (typed.agencyId === null) problems.add('agency');
  if (typed.roles.length === 0) problems.add('roles');
  if (typed.password.length < LEAST_LENGTH) problems.add('password');
  return problems;
}

/** The key that an authenticator app asks for, out of the address that it would scan, in groups of four to be typed. */
export function secretOfUri(uri: string): string {
  const secret = /[?&]secret=([A-Z2-7]+)/iu.exec(uri)?.[1] ?? '';
  return secret.replace(/(.{4})(?=.)/gu, '$1 ');
}
