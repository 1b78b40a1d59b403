import { betterAuth } from 'better-auth';
import { createAuthEndpoint } from 'better-auth/api';
import { setSessionCookie } from 'better-auth/cookies';
import { twoFactor, username } from 'better-auth/plugins';
import { z } from 'zod';
import type { RootDb } from '#server/db/database.ts';
import { libraryDates } from '#server/db/library-dates.ts';
import { hashPassword, verifyPassword } from './password-hash.ts';

export const COOKIE_PREFIX = 'tiendo';
export const SESSION_COOKIE = `${COOKIE_PREFIX}.session_token`;

const HOUR_S = 3600;
const USER_NAME = /^[a-z0-9._-]{3,40}$/;

const inSnakeCase = (names: string[]): Record<string, string> =>
  Object.fromEntries(names.map((name) => [name, name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)]));

/** Opens a session without a password; only the one-click sign-in of the demonstration calls it. */
const openSession = {
  id: 'open-session',
  endpoints: {
    openSession: createAuthEndpoint(
      '/open-session',
      { method: 'POST', body: z.object({ userId: z.string() }), metadata: { SERVER_ONLY: true } },
      async (request) => {
        const { internalAdapter } = request.context;
        const user = await internalAdapter.findUserById(request.body.userId);
        if (!user) throw new Error('a person of the demonstration has no user');
        await setSessionCookie(request, { session: await internalAdapter.createSession(user.id), user });
        return request.json({ opened: true });
      },
    ),
  },
} as const;

const tables = {
  user: { modelName: 'auth_user', fields: inSnakeCase(['emailVerified', 'createdAt', 'updatedAt']) },
  account: {
    modelName: 'auth_account',
    fields: inSnakeCase([
      'accountId',
      'providerId',
      'userId',
      'accessToken',
      'refreshToken',
      'idToken',
      'accessTokenExpiresAt',
      'refreshTokenExpiresAt',
      'createdAt',
      'updatedAt',
    ]),
  },
  verification: { modelName: 'auth_verification', fields: inSnakeCase(['expiresAt', 'createdAt', 'updatedAt']) },
};
const sessionFields = inSnakeCase(['expiresAt', 'createdAt', 'updatedAt', 'ipAddress', 'userAgent', 'userId']);

const plugins = [
  username({
    maxUsernameLength: 40,
    usernameValidator: (name) => USER_NAME.test(name),
    validationOrder: { username: 'post-normalization' },
    schema: { user: { fields: inSnakeCase(['displayUsername']) } },
  }),
  twoFactor({
    issuer: 'Tiến Độ',
    schema: {
      user: { fields: inSnakeCase(['twoFactorEnabled']) },
      twoFactor: {
        modelName: 'auth_two_factor',
        fields: inSnakeCase(['backupCodes', 'userId', 'failedVerificationCount', 'lockedUntil']),
      },
    },
  }),
  openSession,
] as const;

/** The sign-in library on our tables; it is called from our own routes only and mounted nowhere. */
export function openSignInLibrary({ db, secret }: { db: RootDb; secret: string }) {
  return betterAuth({
    appName: 'Tiến Độ',
    baseURL: 'http://localhost',
    secret,
    database: { db: db.withPlugin(libraryDates), type: 'postgres', transaction: true },
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: 12,
      maxPasswordLength: 200,
      password: { hash: hashPassword, verify: verifyPassword },
    },
    ...tables,
    session: {
      modelName: 'auth_session',
      fields: sessionFields,
      expiresIn: 12 * HOUR_S,
      updateAge: HOUR_S / 4,
      freshAge: 0,
    },
    rateLimit: { enabled: false },
    telemetry: { enabled: false },
    logger: { disabled: true },
    advanced: {
      cookiePrefix: COOKIE_PREFIX,
      useSecureCookies: false,
      defaultCookieAttributes: { httpOnly: true, sameSite: 'lax', path: '/' },
    },
    plugins: [...plugins],
  });
}

export type SignInLibrary = ReturnType<typeof openSignInLibrary>;
