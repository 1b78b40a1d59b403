import { type RawBuilder, sql } from 'kysely';
import type { IssuingAgency } from '#domain/documents/official/letterhead.ts';
import type { Corrected } from '#domain/outgoing/compose-outgoing.ts';
import type { DocumentKindKey, WrittenPart } from '#domain/outgoing/document-kinds.ts';
import type { OutgoingRecord } from '#domain/outgoing/outgoing-record.ts';
import type { OutgoingState } from '#domain/outgoing/outgoing-workflow.ts';
import type { Db } from '#server/db/database.ts';

export interface OutgoingRow {
  id: number;
  version: number;
  agencyId: number;
  kind: DocumentKindKey;
  programmeId: number;
  periodKey: string;
  subject: string;
  notation: string;
  state: OutgoingState;
  record: OutgoingRecord;
  recordSha256: string;
  written: Partial<Record<WrittenPart, string>>;
  letterhead: IssuingAgency;
  correctsId: number | null;
  corrected: Corrected | null;
  replacesId: number | null;
  commentedByIds: number[];
  commentsDueOn: string | null;
  recipientIds: number[];
  recipients: string[];
  ordinal: number | null;
  issuedOn: string | null;
  issuedAt: string | null;
  createdAt: string;
}

const columns = sql`
  id, version, agency_id as "agencyId", kind, programme_id as "programmeId", period_key as "periodKey", subject, notation, state,
  record, record_sha256 as "recordSha256", written, letterhead, corrects_id as "correctsId", corrected, replaces_id as "replacesId",
  commented_by_ids as "commentedByIds", comments_due_on as "commentsDueOn", recipient_ids as "recipientIds", recipients, ordinal,
  issued_on as "issuedOn", issued_at as "issuedAt", created_at as "createdAt"`;

/** A document where row-level security lets it be seen. */
export async function findOutgoing(
  db: Db,
  provinceId: number,
  id: number,
  lock = false,
): Promise<OutgoingRow | undefined> {
  const { rows } = await sql<OutgoingRow>`
    select ${columns} from outgoing_document where id = ${id} and province_id = ${provinceId}
    ${lock ? sql`for update` : sql``}`.execute(db);
  return rows[0];
}

export interface OutgoingFilter {
  provinceId: number;
  agencyId: number;
  register: 'out' | 'in' | 'touched';
  state?: OutgoingState | undefined;
}

export type OutgoingListRow = Pick<
  OutgoingRow,
  'id' | 'agencyId' | 'kind' | 'subject' | 'periodKey' | 'state' | 'notation' | 'ordinal' | 'issuedOn' | 'createdAt'
> & { recipientIds: number[]; readBy: number };

const SHOWN = 300;

function inRegister({ register, agencyId }: OutgoingFilter): RawBuilder<unknown> {
  if (register === 'in') return sql`ordinal is not null and ${agencyId}::int = any (recipient_ids)`;
  if (register === 'touched') return sql`state = 'issued' and kind <> 'corrigendum'`;
  return sql`true`;
}

/** The register, open documents first, then by day and number. */
export async function listOutgoingRows(db: Db, filter: OutgoingFilter): Promise<OutgoingListRow[]> {
  const { rows } = await sql<OutgoingListRow>`
    select id, agency_id as "agencyId", kind, subject, period_key as "periodKey", state, notation, ordinal, issued_on as "issuedOn",
           created_at as "createdAt", recipient_ids as "recipientIds",
           (select count(*)::int from outgoing_receipt receipt where receipt.document_id = outgoing_document.id) as "readBy"
      from outgoing_document
     where province_id = ${filter.provinceId} and ${inRegister(filter)}
       ${filter.state ? sql`and state = ${filter.state}` : sql``}
     order by ordinal is not null, issued_on desc, id desc limit ${SHOWN}`.execute(db);
  return rows;
}

export async function countOutgoing(
  db: Db,
  filter: OutgoingFilter,
): Promise<{ state: OutgoingState; count: number }[]> {
  const { rows } = await sql<{ state: OutgoingState; count: number }>`
    select state, count(*)::int as count from outgoing_document
     where province_id = ${filter.provinceId} and ${inRegister(filter)} group by 1`.execute(db);
  return rows;
}

export interface NewOutgoing {
  provinceId: number;
  agencyId: number;
  kind: DocumentKindKey;
  programmeId: number;
  periodKey: string;
  subject: string;
  notation: string;
  record: OutgoingRecord;
  recordSha256: string;
  letterhead: IssuingAgency;
  written: Partial<Record<WrittenPart, string>>;
  correctsId: number | null;
  corrected: Corrected | null;
  replacesId: number | null;
  personId: number;
  at: string;
}

export async function insertOutgoing(db: Db, made: NewOutgoing): Promise<number> {
  const { rows } = await sql<{ id: number }>`
    insert into outgoing_document (province_id, agency_id, kind, programme_id, period_key, subject, notation, record, record_sha256,
                                   letterhead, written, corrects_id, corrected, replaces_id, created_by, created_at)
    values (${made.provinceId}, ${made.agencyId}, ${made.kind}, ${made.programmeId}, ${made.periodKey}, ${made.subject},
            ${made.notation}, ${JSON.stringify(made.record)}, ${made.recordSha256}, ${JSON.stringify(made.letterhead)},
            ${JSON.stringify(made.written)}, ${made.correctsId}, ${made.corrected === null ? null : JSON.stringify(made.corrected)},
            ${made.replacesId}, ${made.personId}, ${made.at})
    returning id`.execute(db);
  const [row] = rows;
  if (!row) throw new Error('the document was not written');
  return row.id;
}

export async function saveRecord(
  db: Db,
  id: number,
  taken: Pick<NewOutgoing, 'record' | 'recordSha256' | 'letterhead' | 'subject'>,
): Promise<void> {
  await sql`
    update outgoing_document
       set record = ${JSON.stringify(taken.record)}, record_sha256 = ${taken.recordSha256},
           letterhead = ${JSON.stringify(taken.letterhead)}, subject = ${taken.subject}
     where id = ${id}`.execute(db);
}

export async function saveWritten(db: Db, id: number, written: NewOutgoing['written']): Promise<void> {
  await sql`
    update outgoing_document set written = ${JSON.stringify(written)}, version = version + 1 where id = ${id}`.execute(
    db,
  );
}

export interface OutgoingChange {
  state: OutgoingState;
  commentedByIds: readonly number[];
  commentsDueOn: string | null;
  signerAgencyIds: readonly number[] | null;
}

/** The state and who sees it; `signerAgencyIds` null: they stay. */
export async function saveOutgoing(db: Db, id: number, change: OutgoingChange): Promise<void> {
  await sql`
    update outgoing_document
       set state = ${change.state}, commented_by_ids = ${[...change.commentedByIds]}::int[],
           comments_due_on = ${change.commentsDueOn}::date,
           signer_agency_ids = coalesce(${change.signerAgencyIds === null ? null : [...change.signerAgencyIds]}::int[], signer_agency_ids),
           version = version + 1
     where id = ${id}`.execute(db);
}

export async function markReplaced(db: Db, id: number): Promise<void> {
  await sql`
    update outgoing_document set state = 'replaced', version = version + 1
     where id = ${id} and state = 'issued'`.execute(db);
}
