import type { Decimal } from '#domain/decimal.ts';
import type { ReportAction, ReportStatus } from '#domain/reporting/workflow.ts';
import type { DayColumn, DayRange, Json, Key, MomentColumn, WithDefault } from './columns.ts';

export type Standing = 'estimate' | 'preliminary' | 'final';

export interface CalendarDayTable {
  day: DayColumn;
  kind: 'off' | 'worked';
  name: string;
  legal_basis: string;
  verified: WithDefault<boolean>;
}

export interface ReportingRegimeTable {
  id: Key;
  province_id: number;
  code: string;
  name: string;
  frequency: 'month' | 'quarter' | 'half' | 'nine-months' | 'year';
  window_from_day: number;
  cut_off_day: number;
  due_working_days: number;
  due_semantics: 'by' | 'before';
  consolidation_working_days: number;
  legal_basis: string;
  verified: WithDefault<boolean>;
  effective: DayRange;
}

export interface PeriodTable {
  id: Key;
  province_id: number;
  regime_id: number;
  key: string;
  year: number;
  number: number;
  starts_on: DayColumn;
  cut_off_on: DayColumn;
  submission_due_on: DayColumn;
  consolidation_due_on: DayColumn;
}

export interface ReportFormTable {
  id: Key;
  province_id: number;
  /** Null for a form of indicators. */
  programme_id: number | null;
  regime_id: number;
  code: string;
  name: string;
  version: WithDefault<number>;
  effective: DayRange;
}

export interface ReportTable {
  id: Key;
  province_id: number;
  form_id: number;
  period_id: number;
  agency_id: number;
  status: WithDefault<ReportStatus>;
  latest_version_id: number | null;
  in_force_version_id: number | null;
  correction_reason: string | null;
  return_reason: string | null;
  version: WithDefault<number>;
}

export interface ReportDraftLineTable {
  report_id: number;
  quantity_id: number;
  value: Decimal | null;
  as_typed: string | null;
  standing: WithDefault<Standing>;
  note: string | null;
  obstacle: string | null;
}

export interface ReportVersionTable {
  id: Key;
  province_id: number;
  report_id: number;
  agency_id: number;
  period_id: number;
  number: number;
  replaces_id: number | null;
  reason: string | null;
  snapshot: Json<unknown>;
  sha256: string;
  submitted_by: number;
  submitted_at: MomentColumn;
}

export interface ReportLineTable {
  province_id: number;
  year: number;
  period_id: number;
  report_version_id: number;
  quantity_id: number;
  agency_id: number;
  value: Decimal | null;
  standing: Standing;
  note: string | null;
  obstacle: string | null;
}

export interface ReportStepTable {
  id: Key;
  report_id: number;
  report_version_id: number | null;
  action: Exclude<ReportAction, 'save'>;
  from_status: string;
  to_status: string;
  reason: string | null;
  person_id: number;
  agency_id: number;
  delegation_id: number | null;
  at: MomentColumn;
}

export interface AttachmentTable {
  id: Key;
  report_id: number;
  quantity_id: number | null;
  file_name: string;
  media_type: string;
  size_bytes: number;
  sha256: string;
  bytes: Uint8Array;
  uploaded_by: number;
  uploaded_at: WithDefault<MomentColumn>;
  removed_at: MomentColumn | null;
}
