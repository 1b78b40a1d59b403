import { formatDay } from '#domain/calendar.ts';
import { dayInVietnam, timeInVietnam } from '#server/clock.ts';
import type { Db } from '#server/db/database.ts';
import { Conflict } from '#server/errors.ts';
import { findLastChange } from './last-change-queries.ts';

/** The refusal of an edit that came second, with who came first and when. */
export async function staleVersion(db: Db, subjectKind: string, subjectId: number): Promise<Conflict> {
  const last = await findLastChange(db, subjectKind, subjectId);
  if (!last) return new Conflict('stale-version');
  const at = new Date(last.at);
  const by = `, bởi ${last.fullName} lúc ${timeInVietnam(at)} ngày ${formatDay(dayInVietnam(at))}`;
  return new Conflict('stale-version', { by });
}
