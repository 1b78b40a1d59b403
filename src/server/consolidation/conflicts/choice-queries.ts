import { sql } from 'kysely';
import type { PersonRef } from '#contract/shapes.ts';
import type { SourceChoice } from '#domain/consolidation/source-conflict.ts';
import type { Db } from '#server/db/database.ts';

export interface ChoiceRow extends SourceChoice {
  id: number;
  quantityId: number;
  agencyId: number | null;
  by: PersonRef;
  at: string;
}

/** All decisions between sources in a period, the latest of each conflict first. */
export async function listChoices(db: Db, provinceId: number, periodKey: string): Promise<ChoiceRow[]> {
  const { rows } = await sql<ChoiceRow>`
    SELECT c.id, c.quantity_id AS "quantityId", c.agency_id AS "agencyId", c.number, c.chosen, c.reason, c.sides, c.decided_at AS at,
           json_build_object('id', p.id, 'fullName', p.full_name, 'title', p.title) AS by
      FROM source_choice c JOIN person p ON p.id = c.decided_by
     WHERE c.province_id = ${provinceId} AND c.period_key = ${periodKey}
     ORDER BY c.number DESC, c.id`.execute(db);
  return rows;
}

export interface NewChoice extends SourceChoice {
  provinceId: number;
  quantityId: number;
  agencyId: number | null;
  periodKey: string;
  decidedBy: number;
  decidedAt: string;
  sha256: string;
}

/** Writes the next number; undefined where somebody else took it first. */
export async function insertChoice(db: Db, choice: NewChoice): Promise<number | undefined> {
  const { rows } = await sql<{ id: number }>`
    INSERT INTO source_choice (province_id, quantity_id, agency_id, period_key, number, chosen, reason, sides, decided_by, decided_at,
                               sha256)
    VALUES (${choice.provinceId}, ${choice.quantityId}, ${choice.agencyId}, ${choice.periodKey}, ${choice.number}, ${choice.chosen},
            ${choice.reason}, ${JSON.stringify(choice.sides)}::jsonb, ${choice.decidedBy}, ${choice.decidedAt}, ${choice.sha256})
    ON CONFLICT DO NOTHING RETURNING id`.execute(db);
  return rows[0]?.id;
}
