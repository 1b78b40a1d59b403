import type { JsonOrNull, MomentColumn, WithDefault } from './columns.ts';

export interface AuditHeadTable {
  agency_id: number;
  sequence: number;
  hash: Uint8Array;
}

export interface AuditLineTable {
  agency_id: number;
  sequence: number;
  province_id: number;
  at: MomentColumn;
  person_id: number | null;
  action: string;
  subject_kind: string;
  subject_id: number;
  detail: string;
  previous_hash: Uint8Array;
  hash: Uint8Array;
}

export interface IdempotencyKeyTable {
  person_id: number;
  key: string;
  request_hash: string;
  response_status: number | null;
  response_body: JsonOrNull<unknown>;
  created_at: WithDefault<MomentColumn>;
}
