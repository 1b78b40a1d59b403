import type { Tx } from './database.ts';

interface Earlier {
  requestHash: string;
  answer: unknown;
}

/** Claims the key, or waits for the request that holds it and gives its answer. */
export async function claimRetryKey(
  tx: Tx,
  personId: number,
  { key, requestHash }: { key: string; requestHash: string },
): Promise<Earlier | null> {
  const claimed = await tx
    .insertInto('idempotency_key')
    .values({ person_id: personId, key, request_hash: requestHash })
    .onConflict((conflict) => conflict.doNothing())
    .returning('key')
    .executeTakeFirst();
  if (claimed) return null;
  const row = await tx
    .selectFrom('idempotency_key')
    .select(['request_hash', 'response_body'])
    .where('person_id', '=', personId)
    .where('key', '=', key)
    .executeTakeFirstOrThrow();
  return { requestHash: row.request_hash, answer: row.response_body };
}

export async function keepAnswer(tx: Tx, personId: number, key: string, answer: unknown): Promise<void> {
  await tx
    .updateTable('idempotency_key')
    .set({ response_status: 200, response_body: JSON.stringify(answer ?? null) })
    .where('person_id', '=', personId)
    .where('key', '=', key)
    .execute();
}
