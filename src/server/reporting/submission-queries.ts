import { sql } from 'kysely';
import type { PersonRef } from '#contract/shapes.ts';
import { previousPeriodKey } from '#domain/reporting/period.ts';
import type { Db } from '#server/db/database.ts';
import { historyColumns, type ReportHistory } from './history-queries.ts';
import type { ReportRow } from './report-queries.ts';
import { draftedLines, type SheetRow } from './sheet-queries.ts';
import { personRef } from './version-queries.ts';

/** All that submitting looks at besides the report itself: the sheet, what went before, and who signs for it. */
export interface Submission {
  rows: SheetRow[];
  history: ReportHistory;
  submitter: PersonRef;
}

export async function loadSubmission(db: Db, report: ReportRow, personId: number): Promise<Submission> {
  const lines = draftedLines(report, previousPeriodKey(report.periodKey));
  const { rows } = await sql<Omit<Submission, 'history'> & ReportHistory>`
    SELECT (SELECT coalesce(json_agg(line), '[]') FROM (${lines}) line) AS rows, ${historyColumns(report.id)},
           ${personRef('signer')} AS submitter
      FROM person signer WHERE signer.id = ${personId}`.execute(db);
  const [row] = rows;
  if (!row) throw new Error(`person ${personId} is gone`);
  const { rows: sheet, submitter, ...history } = row;
  return { rows: sheet, submitter, history };
}
