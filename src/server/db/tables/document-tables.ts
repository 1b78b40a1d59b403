import type { Decimal } from '#domain/decimal.ts';
import type { DocumentPurpose } from '#domain/documents/document-purpose.ts';
import type { DayColumn, Json, JsonOrNull, JsonWithDefault, Key, MomentColumn, WithDefault } from './columns.ts';

export interface DecisionDocumentTable {
  id: Key;
  province_id: number;
  file_name: string;
  media_type: WithDefault<string>;
  page_count: number | null;
  programme_year: number | null;
  purpose: WithDefault<DocumentPurpose | null>;
  reading_notes: JsonWithDefault<unknown>;
  original_text: string;
  original_sha256: string;
  repaired_text: string;
  type: string | null;
  number: string | null;
  issued_on: DayColumn | null;
  issuer: string | null;
  title: string | null;
  signer_name: string | null;
  signer_position: string | null;
  signer_authority: string | null;
  gaps: JsonWithDefault<unknown>;
  uploaded_by: number;
  uploaded_at: WithDefault<MomentColumn>;
  version: WithDefault<number>;
}

export interface ClauseTable {
  document_id: number;
  key: string;
  ordinal: number;
  parent_key: string | null;
  path: string;
  label: string;
  heading: string | null;
  text: string;
  first_line: number;
  last_line: number;
}

export interface RepairTable {
  id: Key;
  document_id: number;
  key: string;
  kind: 'scan' | 'page-cut';
  line: number;
  original: string;
  repaired: string;
  rule: string;
  reverted: WithDefault<boolean>;
  decided_by: number | null;
  decided_at: MomentColumn | null;
}

export interface CitationTable {
  id: Key;
  document_id: number;
  clause_key: string;
  type: string | null;
  number: string | null;
  title: string | null;
  issued_on: DayColumn | null;
  issuer: string | null;
}

export interface ProposalTable {
  id: Key;
  document_id: number;
  clause_key: string;
  ordinal: number;
  kind: 'target' | 'task';
  content: Json<unknown>;
  extracted: JsonOrNull<unknown>;
  confidence: Decimal | number;
  origin: 'machine' | 'person';
  status: WithDefault<'proposed' | 'accepted' | 'rejected'>;
  reason: string | null;
  decided_by: number | null;
  decided_at: MomentColumn | null;
  version: WithDefault<number>;
}

export interface NearDuplicateTable {
  document_id: number;
  one_id: number;
  other_id: number;
  told_apart_by: number | null;
  told_apart_at: MomentColumn | null;
}
