import { sql } from 'kysely';
import type { ProgrammeView } from '#contract/programme.ts';
import type { Db } from '#server/db/database.ts';

/** The headings of the documents that gave the programme its tasks, down to the third step: what a list of tasks is grouped by. */
export async function listClauseHeadings(db: Db, programmeId: number): Promise<ProgrammeView['headings']> {
  const { rows } = await sql<ProgrammeView['headings'][number]>`
    select distinct clause.document_id as "documentId", clause.path, clause.heading
      from clause
     where clause.document_id in (select document_id from task where programme_id = ${programmeId})
       and clause.heading is not null and clause.path not like '%/%/%/%'
     order by 1, 2`.execute(db);
  return rows;
}
