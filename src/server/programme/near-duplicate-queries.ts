import { sql } from 'kysely';
import type { NearDuplicate } from '#contract/programme.ts';
import type { CompiledDecision } from '#domain/documents/compiled-decision.ts';
import type { Db } from '#server/db/database.ts';
import { nearDuplicatesOf } from './reading.ts';
import type { ReadItem } from './reading.ts';

/** An item of the reading with its proposal. */
interface PlacedItem {
  readonly item: ReadItem;
  readonly id: number | undefined;
}

/** Offers the pairs of this reading for merging; what was told apart before stays so, pairs read no more go. */
export async function offerNearDuplicates(
  db: Db,
  documentId: number,
  compiled: CompiledDecision,
  placed: readonly PlacedItem[],
): Promise<void> {
  const idOf = new Map(placed.map(({ item, id }) => [item.about, id]));
  const rows = nearDuplicatesOf(compiled).flatMap(([about, other]) => {
    const [one, two] = [idOf.get(about), idOf.get(other)];
    if (one === undefined || two === undefined || one === two) return [];
    return [{ document_id: documentId, one_id: Math.min(one, two), other_id: Math.max(one, two) }];
  });
  await db
    .deleteFrom('near_duplicate')
    .where('document_id', '=', documentId)
    .where('told_apart_by', 'is', null)
    .execute();
  if (rows.length === 0) return;
  await db
    .insertInto('near_duplicate')
    .values(rows)
    .onConflict((conflict) => conflict.columns(['one_id', 'other_id']).doNothing())
    .execute();
}

/** The pairs that nobody has decided on: neither is rejected, and they were not told apart. */
export async function listNearDuplicates(db: Db, documentId: number): Promise<NearDuplicate[]> {
  const { rows } = await sql<NearDuplicate>`
    select pair.one_id as one, pair.other_id as other
      from near_duplicate pair
      join proposal one on one.id = pair.one_id join proposal other on other.id = pair.other_id
     where pair.document_id = ${documentId} and pair.told_apart_by is null
       and one.status <> 'rejected' and other.status <> 'rejected'
     order by pair.one_id, pair.other_id`.execute(db);
  return rows;
}

interface ToldApart {
  readonly documentId: number;
  readonly one: number;
  readonly other: number;
  readonly by: number;
  readonly at: string;
}

/** Remembers that the two are not the same, whether or not the machine offered them. */
export async function saveToldApart(db: Db, { documentId, one, other, by, at }: ToldApart): Promise<void> {
  const told = { told_apart_by: by, told_apart_at: at };
  await db
    .insertInto('near_duplicate')
    .values({ document_id: documentId, one_id: Math.min(one, other), other_id: Math.max(one, other), ...told })
    .onConflict((conflict) => conflict.columns(['one_id', 'other_id']).doUpdateSet(told))
    .execute();
}
