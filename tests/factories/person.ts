import type { Role } from '#domain/agencies/role.ts';
import { hashPassword, insertUser } from '#server/agencies/index.ts';
import type { Context, SignedIn } from '#server/context.ts';
import type { RootDb } from '#server/db/database.ts';
import { openLog } from '#server/log.ts';

export const PASSWORD = 'mật khẩu để thử 2024';
let passwordHash: Promise<string> | undefined;
let made = 0;

export interface NewPerson {
  provinceId: number;
  agencyId: number;
  roles?: Role[];
  fullName?: string;
  userName?: string;
  title?: string | null;
}

export interface Person {
  personId: number;
  userId: string;
  userName: string;
  fullName: string;
}

/** A person who can sign in with PASSWORD. */
export async function aPerson(db: RootDb, person: NewPerson): Promise<Person> {
  made += 1;
  passwordHash ??= hashPassword(PASSWORD);
  const userName = person.userName ?? `nguoi-${made}-${process.pid}`;
  const fullName = person.fullName ?? `Nguyễn Văn Người ${made}`;
  const ids = await insertUser(db, {
    userName,
    fullName,
    title: person.title ?? null,
    provinceId: person.provinceId,
    agencyId: person.agencyId,
    roles: person.roles ?? ['specialist'],
    passwordHash: await passwordHash,
  });
  return { ...ids, userName, fullName };
}

/** A person with his roles, as verbs see him. */
export async function anActor(db: RootDb, person: NewPerson): Promise<SignedIn> {
  const { personId, userId } = await aPerson(db, person);
  const { provinceId, agencyId, roles = ['specialist'] } = person;
  return { personId, provinceId, agencyId, roles, userId, delegations: {} };
}

/** What a verb called directly gets: the actor on a day at ten in the morning. */
export function aContext(db: RootDb, actor: SignedIn, today = '2024-03-20'): Context {
  const now = new Date(`${today}T10:00:00+07:00`).toISOString();
  return { db, actor, today, now, log: openLog('silent'), retry: null };
}
