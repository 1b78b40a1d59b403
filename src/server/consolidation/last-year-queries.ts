import { sql } from 'kysely';
import type { LastYearFigure } from '#contract/consolidation.ts';
import { samePeriodLastYear } from '#domain/reporting/period.ts';
import type { Db } from '#server/db/database.ts';

/**
 * What history holds of the same period of the year before, by target: the province's own figure; where there is none, that of the one
 * agency that leads. Figures of several agencies are not put together: they were never consolidated by anybody.
 */
export async function listTargetsLastYear(
  db: Db,
  { programmeId, periodKey }: { programmeId: number; periodKey: string },
): Promise<Map<number, LastYearFigure>> {
  const key = samePeriodLastYear(periodKey);
  if (key === null) return new Map();
  const { rows } = await sql<LastYearFigure & { targetId: number }>`
    SELECT DISTINCT ON (t.id) t.id AS "targetId", e.value, e.standing, e.source, e.period_key AS "periodKey"
      FROM target t
      JOIN earlier_figure_in_force e ON e.quantity_id = t.id AND e.period_key = ${key}
      LEFT JOIN assignment a ON a.target_id = t.id AND a.part = 'lead' AND a.ended_at IS NULL AND a.agency_id = e.agency_id
     WHERE t.programme_id = ${programmeId} AND (e.agency_id IS NULL OR (a.id IS NOT NULL AND t.operator = 'lead'))
     ORDER BY t.id, e.agency_id NULLS FIRST`.execute(db);
  return new Map(rows.map(({ targetId, ...figure }) => [targetId, figure]));
}

/** The same for the places of a form's route, each place's own figure as it was imported: agency → quantity → figure. */
export async function listPlacesLastYear(
  db: Db,
  periodKey: string,
  { agencyIds, topId, quantityIds }: { agencyIds: readonly number[]; topId: number; quantityIds: readonly number[] },
): Promise<Map<number, Map<number, LastYearFigure>>> {
  const found = new Map<number, Map<number, LastYearFigure>>();
  const key = samePeriodLastYear(periodKey);
  if (key === null) return found;
  const { rows } = await sql<LastYearFigure & { agencyId: number; quantityId: number }>`
    SELECT coalesce(agency_id, ${topId}) AS "agencyId", quantity_id AS "quantityId", value, standing, source, period_key AS "periodKey"
      FROM earlier_figure_in_force
     WHERE quantity_id = ANY(${[...quantityIds]}::integer[]) AND period_key = ${key}
       AND (agency_id = ANY(${[...agencyIds]}::integer[]) OR (agency_id IS NULL AND ${topId} = ANY(${[...agencyIds]}::integer[])))
     ORDER BY agency_id NULLS LAST`.execute(db);
  for (const { agencyId, quantityId, ...figure } of rows) {
    const ofPlace = found.get(agencyId) ?? new Map<number, LastYearFigure>();
    found.set(agencyId, ofPlace.set(quantityId, figure));
  }
  return found;
}
