import { sql } from 'kysely';
import type { RegisterDefinitionContent } from '#contract/registers.ts';
import type { Db } from '#server/db/database.ts';

export interface KeptDefinition {
  code: string;
  version: number;
  content: RegisterDefinitionContent;
}

/** The province's own versions, oldest first; with `day` only those in effect by then. */
export async function listKeptDefinitions(db: Db, provinceId: number, day: string | null): Promise<KeptDefinition[]> {
  const { rows } = await sql<KeptDefinition>`
    select code, version, content from register_definition
     where province_id = ${provinceId} and (${day}::date is null or effective_on <= ${day}::date)
     order by code, version`.execute(db);
  return rows;
}

export interface NewDefinition extends KeptDefinition {
  provinceId: number;
  personId: number;
  at: string;
}

export async function insertDefinition(db: Db, made: NewDefinition): Promise<number> {
  const { rows } = await sql<{ id: number }>`
    insert into register_definition (province_id, code, version, effective_on, content, made_by, made_at)
    values (${made.provinceId}, ${made.code}, ${made.version}, ${made.content.effectiveOn}, ${JSON.stringify(made.content)}::jsonb,
            ${made.personId}, ${made.at})
    on conflict (province_id, code, version) do nothing returning id`.execute(db);
  return rows[0]?.id ?? 0;
}
