import { approveReport, openReport, saveDraft, submitReport } from '#server/reporting/index.ts';
import type { Standing } from '#domain/reporting/snapshot.ts';
import type { Quarter } from './quarter.ts';

type People = { writer: keyof Quarter['people']; head: keyof Quarter['people'] };
export const HEALTH: People = { writer: 'specialist', head: 'head' };
export const EDUCATION: People = { writer: 'teacher', head: 'principal' };

export interface HandedIn {
  periodKey?: string;
  day?: string;
  standing?: Standing;
  obstacle?: string | null;
}

/** An agency hands in these figures, one for each target of the programme; a figure of a target it does not owe is left out. */
export async function handIn(
  quarter: Quarter,
  { writer, head }: People,
  values: readonly (string | null)[],
  { periodKey = '2024Q1', day = '2024-03-15', standing = 'final', obstacle = null }: HandedIn = {},
): Promise<{ id: number; version: number }> {
  const lines = values.map((value, index) => ({
    quantityId: quarter.targetIds[index] ?? 0,
    value,
    standing,
    obstacle,
    note: value === null ? 'Chưa có số' : 'Đã đối chiếu',
  }));
  const { id } = await openReport(quarter.as(writer, day), quarter.programmeId, periodKey);
  const { version } = await saveDraft(quarter.as(writer, day), id, { version: 1, lines });
  await submitReport(quarter.as(writer, day), id, version);
  await approveReport(quarter.as(head, day), id, version + 1);
  return { id, version: version + 2 };
}
