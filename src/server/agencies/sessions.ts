import type { Role } from '#domain/agencies/role.ts';
import type { Clock } from '#server/clock.ts';
import { provinceTime } from '#server/clock.ts';
import type { SignedIn } from '#server/context.ts';
import type { RootDb } from '#server/db/database.ts';
import { Refused } from '#server/errors.ts';
import type { ActorRow } from './actor-queries.ts';
import { findActorRow, findProvinceOfUser } from './actor-queries.ts';
import { SESSION_COOKIE } from './sign-in-library.ts';
import type { SignInLibrary } from './sign-in-library.ts';

/** A session as requests see it: the person who acts and the clock of his province. */
export interface OpenSession {
  readonly actor: SignedIn;
  readonly clockDay: string | null;
}

interface Remembered extends OpenSession {
  readonly until: number;
}

const REMEMBERED_MS = 5000;
const REMEMBERED_SESSIONS = 5000;

/** Chooses the one agency of today and gathers the roles held there. */
export function signedInOf(row: ActorRow, userId: string): SignedIn | undefined {
  const agencyId = row.grants[0]?.agencyId;
  if (agencyId === undefined) return undefined;
  const there = row.grants.filter((grant) => grant.agencyId === agencyId);
  const own = new Set(there.filter((grant) => grant.delegationId === null).map(({ role }) => role));
  const delegations: Partial<Record<Role, number>> = {};
  for (const { role, delegationId } of there) {
    if (delegationId !== null && !own.has(role)) delegations[role] ??= delegationId;
  }
  const roles = [...new Set(there.map(({ role }) => role))];
  return { personId: row.personId, provinceId: row.provinceId, agencyId, roles, userId, delegations };
}

/** Finds who sends a request; remembers it for a few seconds, so that a request need not ask the database. */
export class Sessions {
  readonly #remembered = new Map<string, Remembered>();
  readonly #library: SignInLibrary;
  readonly #db: RootDb;
  readonly #clock: Clock;
  // A lookup that began before somebody was signed out must not be remembered after it.
  #generation = 0;

  constructor(library: SignInLibrary, db: RootDb, clock: Clock) {
    this.#library = library;
    this.#db = db;
    this.#clock = clock;
  }

  /** The session of the cookie header; `refreshed` holds cookies to send back when the session was prolonged. */
  async find(cookies: string | undefined): Promise<{ session: OpenSession; refreshed: string[] } | undefined> {
    const token = sessionCookieOf(cookies);
    if (token === undefined || cookies === undefined) return undefined;
    const remembered = this.#remembered.get(token);
    if (remembered && remembered.until > Date.now()) return { session: remembered, refreshed: [] };
    const generation = this.#generation;
    const { headers, response } = await this.#library.api.getSession({
      headers: new Headers({ cookie: cookies }),
      returnHeaders: true,
    });
    if (!response) return undefined;
    const session = await this.#open(response.user.id);
    if (session && generation === this.#generation) this.#remember(token, session);
    return session && { session, refreshed: headers.getSetCookie() };
  }

  /** Signed out, disabled or given another role: nobody stays who he was. */
  forgetAll(): void {
    this.#generation += 1;
    this.#remembered.clear();
  }

  async #open(userId: string): Promise<OpenSession | undefined> {
    const province = await findProvinceOfUser(this.#db, userId);
    if (!province) return undefined;
    const { today } = provinceTime(province.clockDay, this.#clock());
    const row = await findActorRow(this.#db, userId, today);
    if (!row || row.disabled) return undefined;
    const actor = signedInOf(row, userId);
    if (!actor) throw new Refused('no-role-today');
    return { actor, clockDay: province.clockDay };
  }

  #remember(token: string, session: OpenSession): void {
    if (this.#remembered.size >= REMEMBERED_SESSIONS) this.#remembered.clear();
    this.#remembered.set(token, { ...session, until: Date.now() + REMEMBERED_MS });
  }
}

function sessionCookieOf(cookies: string | undefined): string | undefined {
  const start = `${SESSION_COOKIE}=`;
  return cookies
    ?.split(';')
    .map((cookie) => cookie.trim())
    .find((cookie) => cookie.startsWith(start))
    ?.slice(start.length);
}
