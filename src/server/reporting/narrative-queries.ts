import { sql } from 'kysely';
import type { Db } from '#server/db/database.ts';
import type { ReportRow } from './report-queries.ts';

/** What is written under each heading: in the draft, or in the version in force. */
export async function listNarratives(
  db: Db,
  report: Pick<ReportRow, 'id' | 'inForceVersionId'>,
  view: 'drafted' | 'in-force',
): Promise<Map<string, string>> {
  const inForce = sql`
    SELECT n.title, n.text
      FROM report_version v, jsonb_to_recordset(v.snapshot -> 'narratives') AS n(title text, text text)
     WHERE v.id = ${report.inForceVersionId} AND n.text IS NOT NULL`;
  const drafted = sql`SELECT title, text FROM report_draft_narrative WHERE report_id = ${report.id}`;
  const { rows } = await sql<{ title: string; text: string }>`${view === 'drafted' ? drafted : inForce}`.execute(db);
  return new Map(rows.map(({ title, text }) => [title, text]));
}

export interface DraftedNarrative {
  title: string;
  text: string | null;
}

/** Writes the words under the form's own headings; an emptied part is removed. */
export async function saveNarratives(db: Db, report: ReportRow, written: readonly DraftedNarrative[]): Promise<void> {
  const headings = new Set(report.sections.map(({ title }) => title));
  const asked = written.filter(({ title }) => headings.has(title));
  const filled = asked.filter(({ text }) => (text ?? '').trim() !== '');
  await sql`
    DELETE FROM report_draft_narrative
     WHERE report_id = ${report.id} AND title = ANY(${asked.map(({ title }) => title)}::text[])
       AND title <> ALL(${filled.map(({ title }) => title)}::text[])`.execute(db);
  if (filled.length === 0) return;
  await sql`
    INSERT INTO report_draft_narrative (report_id, title, text)
    SELECT ${report.id}, n.title, n.text FROM json_to_recordset(${JSON.stringify(filled)}::json) AS n(title text, text text)
    ON CONFLICT (report_id, title) DO UPDATE SET text = excluded.text`.execute(db);
}
