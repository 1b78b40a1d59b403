import type { Role } from '#domain/agencies/role.ts';
import { seesAllAgencies } from '#domain/agencies/role.ts';
import type { Actor } from '#domain/agencies/role.ts';
import { claimRetryKey, findEarlier, keepAnswer } from './db/retry-queries.ts';
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
  /** The answer, where it is known before the work is done. */
  readonly known?: unknown;
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
  /** The transaction that is open already, and that verbs and views join. */
  readonly joined?: Tx;
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
  return ctx.joined ? read(ctx.joined) : inSettledTransaction(ctx.db, read, settingsOf(ctx.actor));
}

/** A verb and the view that answers it in one transaction: both are kept and shown, or neither. */
export async function inJoinedTransaction<Result>(
  ctx: Context,
  work: (joined: Context) => Promise<Result>,
): Promise<Result> {
  return inReadTransaction(ctx, async (tx) => work({ ...ctx, joined: tx }));
}

/**
 * One verb's transaction: all of it is kept, or none. Sent again with its retry key, the work is not done again and
 * the first result comes back; so the result must be plain data, and a request writes in one such transaction only.
 */
export async function inTransaction<Result>(ctx: Context, work: (tx: Tx) => Promise<Result>): Promise<Result> {
  const { retry, actor } = ctx;
  return inReadTransaction(ctx, async (tx) => (retry ? workOnce(tx, actor.personId, retry, work) : work(tx)));
}

/** The same where the answer is known before the work is done: it is kept together with the key, in one statement. */
export async function inTransactionAnswering<Answer>(
  ctx: Context,
  known: Answer,
  work: (tx: Tx) => Promise<unknown>,
): Promise<Answer> {
  return inTransaction({ ...ctx, retry: ctx.retry && { ...ctx.retry, known } }, async (tx) => {
    await work(tx);
    return known;
  });
}

function sameAnswer<Result>(retry: RetryKey, earlier: { requestHash: string; answer: unknown }): Result {
  if (earlier.requestHash !== retry.requestHash) throw new Refused('idempotency-key-reused');
  // Stored by this same verb for this same request, so it has the verb's own shape.
  return earlier.answer as Result;
}

/** The result under this request's retry key, for a verb that works long before its transaction; null the first time. */
export async function findFirstResult<Result>({ retry, actor }: Context, tx: Tx): Promise<Result | null> {
  const earlier = retry && (await findEarlier(tx, actor.personId, retry.key));
  return retry && earlier ? sameAnswer<Result>(retry, earlier) : null;
}

async function workOnce<Result>(
  tx: Tx,
  personId: number,
  retry: RetryKey,
  work: (tx: Tx) => Promise<Result>,
): Promise<Result> {
  const earlier = await claimRetryKey(tx, personId, retry);
  if (earlier) return sameAnswer(retry, earlier);
  const result = await work(tx);
  if (retry.known === undefined) await keepAnswer(tx, personId, retry.key, result);
  return result;
}
