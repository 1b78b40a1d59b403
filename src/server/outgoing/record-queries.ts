import { sql } from 'kysely';
import type { Db } from '#server/db/database.ts';

export interface ReportedObstacle {
  targetId: number;
  agency: string;
  words: string;
}

/** What agencies wrote beside their figures, in the versions in force of a period. */
export async function listReportedObstacles(
  db: Db,
  programmeId: number,
  periodKey: string,
): Promise<ReportedObstacle[]> {
  const { rows } = await sql<ReportedObstacle>`
    select line.quantity_id as "targetId", version.snapshot #>> '{agency,name}' as agency, btrim(line.obstacle) as words
      from report
      join period on period.id = report.period_id and period.key = ${periodKey}
      join report_version version on version.id = report.in_force_version_id
      join report_line line on line.report_version_id = version.id
      join target on target.id = line.quantity_id and target.programme_id = ${programmeId}
     where btrim(coalesce(line.obstacle, '')) <> ''
     order by line.quantity_id, report.agency_id`.execute(db);
  return rows;
}

export async function findRecordedProgramme(
  db: Db,
  provinceId: number,
  id: number,
): Promise<{ id: number; title: string; year: number; provinceName: string } | undefined> {
  const { rows } = await sql<{ id: number; title: string; year: number; provinceName: string }>`
    select programme.id, programme.title, programme.year, province.name as "provinceName"
      from programme join province on province.id = programme.province_id
     where programme.id = ${id} and programme.province_id = ${provinceId}`.execute(db);
  return rows[0];
}
