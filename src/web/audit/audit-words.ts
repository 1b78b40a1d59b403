import type { AuditPage } from '#contract/audit.ts';

export type AuditLine = AuditPage['lines'][number];

/** Parts of a line that prove it and tell a reader nothing: hashes and the numbers by which the database knows its rows. */
const TECHNICAL = [/,? ?sha256 [0-9a-f]{64}/gu, /:? mã \d+(?:, \d+)*/gu, / \(số \d+\)/gu, /(?<=mục) \d+(?= “)/gu];

/** What a line of the log tells, without what only proves it; the line itself stays as it was written. */
export function auditWords({ detail }: Pick<AuditLine, 'detail'>): string {
  return TECHNICAL.reduce((words, part) => words.replace(part, ''), detail);
}
