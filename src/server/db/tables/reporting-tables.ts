import type { GeneratedAlways } from 'kysely';
import type { AgencyKind } from '#domain/agencies/role.ts';
import type { DayKind } from '#domain/calendar/day-problems.ts';
import type { Decimal } from '#domain/decimal.ts';
import type { CutPoint, RegimeFrequency, ReportChannel, RouteStep } from '#domain/reporting/regime.ts';
import type { LevelDue } from '#domain/reporting/route.ts';
import type { ReportAction, ReportStatus } from '#domain/reporting/workflow.ts';
import type {
  DayColumn,
  DayRange,
  Json,
  JsonOrNull,
  JsonWithDefault,
  Key,
  MomentColumn,
  WithDefault,
} from './columns.ts';

export type Standing = 'estimate' | 'preliminary' | 'final';

export interface CalendarDayTable {
  id: Key;
  /** Null: a day of the nation's calendar. */
  province_id: number | null;
  day: DayColumn;
  kind: DayKind | 'ordinary';
  name: string;
  legal_basis: string;
  verified: WithDefault<boolean>;
  version: WithDefault<number>;
}

export interface FixedHolidayTable {
  month: number;
  day_of_month: number;
  name: string;
  legal_basis: string;
  effective: DayRange;
}

export interface ReportingRegimeTable {
  id: Key;
  province_id: number;
  code: string;
  name: string;
  frequency: RegimeFrequency;
  window_from_day: number;
  window_from_month: WithDefault<-1 | 0>;
  cut_points: JsonWithDefault<readonly CutPoint[]>;
  route: Json<readonly RouteStep[]>;
  final_due: JsonOrNull<{ monthsAfterCutOff: number; day: number }>;
  due_semantics: 'by' | 'before';
  closing_time: string | null;
  contents: WithDefault<string>;
  reporters: JsonWithDefault<{ kinds: AgencyKind[]; agencyIds: number[] }>;
  receiver: WithDefault<string>;
  channels: WithDefault<ReportChannel[]>;
  outline: WithDefault<string>;
  tables: WithDefault<string>;
  guidance: WithDefault<string>;
  illustrative: WithDefault<boolean>;
  carries_targets: WithDefault<boolean>;
  legal_basis: string;
  verified: WithDefault<boolean>;
  effective: DayRange;
  version: WithDefault<number>;
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
  due_days: JsonWithDefault<readonly LevelDue[]>;
  /** Taken from the regime by the database. */
  regime_code: GeneratedAlways<string>;
  carries_targets: GeneratedAlways<boolean>;
  closing_time: GeneratedAlways<string | null>;
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
  asks_signature: WithDefault<boolean>;
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
  passed_to_id: number | null;
  passed_by_event_id: number | null;
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
  hands_in: boolean;
  outward: boolean;
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
