import { sql } from 'kysely';
import type { DocumentSummary, DocumentView, Proposal } from '#contract/programme.ts';
import type { DocumentPurpose } from '#domain/documents/document-purpose.ts';
import type { Db } from '#server/db/database.ts';
import { yearInUse } from './programme-year-queries.ts';

export interface NewDocument {
  province_id: number;
  file_name: string;
  media_type: string;
  page_count: number | null;
  reading_notes: string;
  original_text: string;
  original_sha256: string;
  uploaded_by: number;
  uploaded_at: string;
  repaired_text: string;
}

/** Stores the text as received; undefined where the same text is there already. */
export async function insertDocument(db: Db, document: NewDocument): Promise<number | undefined> {
  const inserted = await db
    .insertInto('decision_document')
    .values(document)
    .onConflict((conflict) => conflict.columns(['province_id', 'original_sha256']).doNothing())
    .returning('id')
    .executeTakeFirst();
  return inserted?.id;
}

function selectSummaries(provinceId: number) {
  return sql`
    select document.id, document.file_name as "fileName", document.type, document.number,
           document.issued_on as "issuedOn", document.issuer, document.title, document.uploaded_at as "uploadedAt",
           jsonb_build_object('id', person.id, 'fullName', person.full_name, 'title', person.title) as "uploadedBy",
           (select jsonb_build_object('proposed', count(*) filter (where status = 'proposed'),
                                      'accepted', count(*) filter (where status = 'accepted'),
                                      'rejected', count(*) filter (where status = 'rejected'))
              from (select status from proposal where document_id = document.id
                    union all
                    -- What was added stands among the proposals already.
                    select case status when 'confirmed' then 'accepted' else status end
                      from amendment where document_id = document.id and (kind <> 'add' or status <> 'confirmed')
                   ) item) as counts,
           (select id from programme where document_id = document.id) as "programmeId"
      from decision_document document join person on person.id = document.uploaded_by
     where document.province_id = ${provinceId}`;
}

export async function listDocuments(db: Db, provinceId: number): Promise<DocumentSummary[]> {
  const { rows } = await sql<DocumentSummary>`
    ${selectSummaries(provinceId)} order by document.uploaded_at desc, document.id desc`.execute(db);
  return rows;
}

export async function findDocumentSummary(
  db: Db,
  provinceId: number,
  id: number,
): Promise<DocumentSummary | undefined> {
  const { rows } = await sql<DocumentSummary>`${selectSummaries(provinceId)} and document.id = ${id}`.execute(db);
  return rows[0];
}

export async function findDocumentOfText(
  db: Db,
  provinceId: number,
  sha256: string,
): Promise<DocumentSummary | undefined> {
  const { rows } = await sql<DocumentSummary>`
    ${selectSummaries(provinceId)} and document.original_sha256 = ${sha256}`.execute(db);
  return rows[0];
}

/** The document's texts and findings, without the proposals. */
export type DocumentParts = Omit<
  DocumentView,
  keyof DocumentSummary | 'proposals' | 'agencies' | 'mayDecide' | 'programmeYear' | 'purpose'
> & { confirmedYear: number | null; saidPurpose: DocumentPurpose | null };

export async function getDocumentParts(db: Db, documentId: number): Promise<DocumentParts> {
  const { rows } = await sql<DocumentParts>`
    select jsonb_build_object('name', signer_name, 'position', signer_position, 'authority', signer_authority) as signer,
           original_text as "originalText", repaired_text as "repairedText", original_sha256 as "originalSha256",
           media_type as "mediaType", page_count as "pageCount", reading_notes as "readingNotes", gaps, version,
           (select jsonb_build_object('sizeBytes', size_bytes, 'sha256', sha256)
              from document_file where document_id = document.id) as "originalFile",
           purpose as "saidPurpose",
           not exists (select from proposal where document_id = document.id and status = 'accepted')
             and not exists (select from programme where document_id = document.id)
             and not exists (select from amendment where document_id = document.id) as "purposeChangeable",
           programme_year as "confirmedYear", not ${yearInUse} as "yearChangeable",
           (select coalesce(jsonb_agg(jsonb_build_object('key', key, 'parentKey', parent_key, 'path', path,
                     'label', label, 'heading', heading, 'text', text, 'firstLine', first_line, 'lastLine', last_line)
                     order by ordinal), '[]')
              from clause where document_id = document.id) as clauses,
           (select coalesce(jsonb_agg(jsonb_build_object('id', id, 'kind', kind, 'line', line, 'original', original,
                     'repaired', repaired, 'rule', rule, 'reverted', reverted) order by line, id), '[]')
              from repair where document_id = document.id) as repairs,
           (select coalesce(jsonb_agg(jsonb_build_object('clauseKey', clause_key, 'type', type, 'number', number,
                     'title', title, 'date', issued_on, 'issuer', issuer) order by id), '[]')
              from citation where document_id = document.id) as citations
      from decision_document document where id = ${documentId}`.execute(db);
  const parts = rows[0];
  if (!parts) throw new Error(`document ${documentId} is gone`);
  return parts;
}

const PROPOSAL = sql`
  select proposal.id, proposal.clause_key as "clauseKey", proposal.content, proposal.confidence::float8 as confidence,
         proposal.origin, proposal.status, proposal.reason, proposal.decided_at as "decidedAt", proposal.version,
         proposal.extracted is not null and proposal.extracted <> proposal.content as corrected,
         case when person.id is not null then
           jsonb_build_object('id', person.id, 'fullName', person.full_name, 'title', person.title) end as "decidedBy"
    from proposal left join person on person.id = proposal.decided_by`;

export async function listProposals(db: Db, documentId: number): Promise<Proposal[]> {
  const { rows } = await sql<Proposal>`
    ${PROPOSAL} where proposal.document_id = ${documentId} order by proposal.ordinal, proposal.id`.execute(db);
  return rows;
}

export async function getProposalView(db: Db, id: number): Promise<Proposal> {
  const { rows } = await sql<Proposal>`${PROPOSAL} where proposal.id = ${id}`.execute(db);
  const view = rows[0];
  if (!view) throw new Error(`proposal ${id} is gone`);
  return view;
}
