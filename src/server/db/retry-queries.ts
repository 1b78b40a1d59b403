import { sql } from 'kysely';
import type { Tx } from './database.ts';

interface Earlier {
  requestHash: string;
  answer: unknown;
}

/** Claims the key, with the answer where it is known already, or waits for the request that holds it and gives its answer. */
export async function claimRetryKey(
  tx: Tx,
  personId: number,
  { key, requestHash, known }: { key: string; requestHash: string; known?: unknown },
): Promise<Earlier | null> {
  const claimed = await sql`
    INSERT INTO idempotency_key (person_id, key, request_hash, response_status, response_body)
    VALUES (${personId}, ${key}, ${requestHash}, ${known === undefined ? null : 200},
            ${known === undefined ? null : JSON.stringify(known)}::jsonb)
    ON CONFLICT DO NOTHING`.execute(tx);
  if (claimed.numAffectedRows === 1n) return null;
  const earlier = await findEarlier(tx, personId, key);
  if (!earlier) throw new Error(`the claimed key ${key} is gone`);
  return earlier;
}

/** What the key was answered with, by a request that is over; null for a new key. */
export async function findEarlier(tx: Tx, personId: number, key: string): Promise<Earlier | null> {
  const row = await tx
    .selectFrom('idempotency_key')
    .select(['request_hash', 'response_body'])
    .where('person_id', '=', personId)
    .where('key', '=', key)
    .executeTakeFirst();
  return row ? { requestHash: row.request_hash, answer: row.response_body } : null;
}

export async function keepAnswer(tx: Tx, personId: number, key: string, answer: unknown): Promise<void> {
  await sql`
    UPDATE idempotency_key SET response_status = 200, response_body = ${JSON.stringify(answer ?? null)}::jsonb
     WHERE person_id = ${personId} AND key = ${key}`.execute(tx);
}
