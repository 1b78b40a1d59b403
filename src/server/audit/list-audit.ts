import type { AuditPage, AuditVerification } from '#contract/audit.ts';
import { hasRole } from '#domain/agencies/role.ts';
import { type Context, inReadTransaction } from '../context.ts';
import { Refused } from '../errors.ts';
import { type AuditPlace, listAuditLines } from './list-queries.ts';
import { verifyRecord } from './verify-record.ts';

const PAGE = 50;

export interface AuditWish {
  cursor?: string | undefined;
  subjectKind?: string | undefined;
  subjectId?: number | undefined;
}

/** The province's log, newest first, for those whose office it is to look. */
export async function listAudit(ctx: Context, { cursor, subjectKind, subjectId }: AuditWish): Promise<AuditPage> {
  refuseOthers(ctx);
  const question = {
    provinceId: ctx.actor.provinceId,
    before: cursor === undefined ? null : readCursor(cursor),
    subjectKind: subjectKind ?? null,
    subjectId: subjectId ?? null,
    limit: PAGE + 1,
  };
  const found = await inReadTransaction(ctx, async (tx) => listAuditLines(tx, question));
  const lines = found.slice(0, PAGE);
  const last = lines.at(-1);
  const more = found.length > PAGE && last !== undefined;
  return {
    lines,
    nextCursor: more ? writeCursor({ at: last.at, agencyId: last.agency.id, sequence: last.sequence }) : null,
  };
}

/** Checks the province's whole record now. */
export async function verifyProvince(ctx: Context): Promise<AuditVerification> {
  refuseOthers(ctx);
  return verifyRecord(ctx.db, ctx.actor.provinceId);
}

function refuseOthers({ actor }: Context): void {
  if (!hasRole(actor, 'auditor') && !hasRole(actor, 'administrator')) throw new Refused('not-your-role');
}

function writeCursor({ at, agencyId, sequence }: AuditPlace): string {
  return Buffer.from(`${at} ${agencyId} ${sequence}`).toString('base64url');
}

function readCursor(cursor: string): AuditPlace {
  const match = /^(\d{4}-\d\d-\d\dT[\d:.]+Z) (\d{1,9}) (\d{1,15})$/.exec(Buffer.from(cursor, 'base64url').toString());
  if (!match || Number.isNaN(Date.parse(match[1] ?? ''))) throw new Refused('cursor-malformed');
  return { at: match[1] ?? '', agencyId: Number(match[2]), sequence: Number(match[3]) };
}
