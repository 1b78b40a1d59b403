import { sql } from 'kysely';
import pg from 'pg';
import type { TargetContent, TaskContent } from '#contract/programme.ts';
import type { Db } from '#server/db/database.ts';
import { Refused } from '#server/errors.ts';
import { baselineColumns, targetColumns, taskColumns } from './items-of-content.ts';

/** Where an accepted item goes, and where it came from. */
export interface ItemPlace {
  provinceId: number;
  /** Null where it becomes a task outside any programme. */
  programmeId: number | null;
  proposalId: number;
  documentId: number;
  clauseKey: string;
  /** The proposal's place in the text. */
  ordinal: number;
}

// Room for a target's parts between two proposals.
const PLACES_A_PROPOSAL = 100;

function placeColumns({ provinceId, programmeId, proposalId, documentId, clauseKey }: ItemPlace) {
  return {
    province_id: provinceId,
    programme_id: programmeId,
    proposal_id: proposalId,
    document_id: documentId,
    clause_key: clauseKey,
  };
}

/** The proposal's place in the text, or the end where a target that was read earlier stands there. */
async function findFreePlace(db: Db, programmeId: number, wanted: number): Promise<number> {
  const { rows } = await sql<{ taken: boolean; last: number }>`
    select coalesce(bool_or(ordinal / ${PLACES_A_PROPOSAL}::integer = ${wanted}::integer), false) as taken,
           coalesce(max(ordinal), 0) / ${PLACES_A_PROPOSAL}::integer as last
      from target where programme_id = ${programmeId}`.execute(db);
  const found = rows[0];
  return found?.taken ? found.last + 1 : wanted;
}

/** Enters a target and its parts; gives the id of the whole. */
export async function insertTarget(
  db: Db,
  place: ItemPlace & { programmeId: number },
  content: TargetContent,
): Promise<number> {
  const { whole, parts } = targetColumns(content);
  const ordinal = (await findFreePlace(db, place.programmeId, place.ordinal)) * PLACES_A_PROPOSAL;
  const { id } = await db
    .insertInto('target')
    .values({ ...placeColumns(place), programme_id: place.programmeId, ...whole, ...baselineColumns(content), ordinal })
    .returning('id')
    .executeTakeFirstOrThrow();
  const rows = parts.map((part, index) => ({
    ...placeColumns(place),
    programme_id: place.programmeId,
    ...part,
    whole_id: id,
    ordinal: ordinal + index + 1,
  }));
  if (rows.length > 0) await db.insertInto('target').values(rows).execute();
  return id;
}

/** `source`: the words of the document whose order it is, where no programme holds it. */
export async function insertTask(
  db: Db,
  place: ItemPlace & { source: string | null },
  content: TaskContent,
): Promise<number> {
  const { id } = await db
    .insertInto('task')
    .values({
      ...placeColumns(place),
      ...taskColumns(content),
      ordinal: place.ordinal,
      ...(place.source === null ? {} : { origin: 'directive', source_words: place.source }),
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}

const FOREIGN_KEY_VIOLATION = '23503';

/** Takes a proposal's items out of the programme; what a report already speaks of stays, and the request is refused. */
export async function removeItems(db: Db, proposalId: number, name: string): Promise<void> {
  const ofProposal = sql`
    target_id in (select id from target where proposal_id = ${proposalId})
    or task_id in (select id from task where proposal_id = ${proposalId})`;
  try {
    await sql`delete from assignment where ${ofProposal}`.execute(db);
    await sql`delete from target where proposal_id = ${proposalId} and whole_id is not null`.execute(db);
    await sql`delete from target where proposal_id = ${proposalId}`.execute(db);
    await sql`delete from task where proposal_id = ${proposalId}`.execute(db);
  } catch (error) {
    if (error instanceof pg.DatabaseError && error.code === FOREIGN_KEY_VIOLATION) {
      throw new Refused('item-in-use', { name });
    }
    throw error;
  }
}
