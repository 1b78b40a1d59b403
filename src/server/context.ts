import { createHash } from 'node:crypto';
import type { Role } from '#domain/agencies/role.ts';
import { seesAllAgencies } from '#domain/agencies/role.ts';
import type { Actor } from '#domain/agencies/role.ts';
import { claimRetryKey, keepAnswer } from './db/retry-queries.ts';
import type { RootDb, Tx } from './db/database.ts';
import { inTransaction as inSettledTransaction } from './db/transaction.ts';
import { Refused } from './errors.ts';
import type { Log } from './log.ts';

/** The person who acts, and by which delegation he holds a role that is not his own. */
export interface SignedIn extends Actor {
  readonly userId: string;
  readonly delegations: Readonly<Partial<Record<Role, number>>>;
}

/** A write that may be sent again: the same key with the same request gets the first answer. */
export interface RetryKey {
  readonly key: string;
  readonly requestHash: string;
}

/** Everything a verb needs from the request: who, when, and the database. */
export interface Context {
  readonly db: RootDb;
  readonly actor: SignedIn;
  /** ISO moment; the demonstration's clock where there is one. */
  readonly now: string;
  /** The day in Vietnam, 'YYYY-MM-DD'. */
  readonly today: string;
  readonly log: Log;
  readonly retry: RetryKey | null;
}

export type { Tx } from './db/database.ts';

function settingsOf(actor: Actor): Record<string, string> {
  return {
    'tiendo.province': String(actor.provinceId),
    'tiendo.agency': String(actor.agencyId),
    'tiendo.scope': seesAllAgencies(actor) ? 'all' : 'own',
  };
}

/** Reads in one transaction, under the second wall. Writes nothing. */
export async function inReadTransaction<Result>(ctx: Context, read: (tx: Tx) => Promise<Result>): Promise<Result> {
  return inSettledTransaction(ctx.db, read, settingsOf(ctx.actor));
}

/**
 * One verb's transaction: all of it is kept, or none. Sent again with its retry key, the work is not done again and
 * the first result comes back; so the result must be plain data, and a request writes in one such transaction only.
 */
export async function inTransaction<Result>(ctx: Context, work: (tx: Tx) => Promise<Result>): Promise<Result> {
  return inSettledTransaction(
    ctx.db,
    async (tx) => (ctx.retry ? workOnce(tx, ctx.actor.personId, ctx.retry, work) : work(tx)),
    settingsOf(ctx.actor),
  );
}

async function workOnce<Result>(
  tx: Tx,
  personId: number,
  retry: RetryKey,
  work: (tx: Tx) => Promise<Result>,
): Promise<Result> {
  const earlier = await claimRetryKey(tx, personId, retry);
  if (earlier) {
    if (earlier.requestHash !== retry.requestHash) throw new Refused('idempotency-key-reused');
    // Stored by this same verb for this same request, so it has the verb's own shape.
    return earlier.answer as Result;
  }
  const result = await work(tx);
  await keepAnswer(tx, personId, retry.key, result);
  return result;
}

const SECRETS = new Set(['password', 'current', 'next', 'code']);
const withoutSecrets = (key: string, value: unknown): unknown => (SECRETS.has(key) ? undefined : value);

/** What makes two requests the same one: method, address and body. A password leaves no trace, not even hashed. */
export function hashRequest(method: string, url: string, body: unknown): string {
  return createHash('sha256')
    .update(`${method} ${url}\n${JSON.stringify(body ?? null, withoutSecrets)}`)
    .digest('hex');
}
