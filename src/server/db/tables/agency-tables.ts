import type { AgencyEvent, AgencyEventKind } from '#domain/agencies/events/agency-event.ts';
import type { AgencyFunction, AgencyKind, Role } from '#domain/agencies/role.ts';
import type { Decimal } from '#domain/decimal.ts';
import type { DayColumn, DayRange, Json, Key, MomentColumn, WithDefault } from './columns.ts';
import type { GeneratedAlways } from 'kysely';

export interface ProvinceTable {
  id: Key;
  code: string;
  name: string;
  demonstration: WithDefault<boolean>;
  clock_day: DayColumn | null;
}

export interface AgencyTable {
  id: Key;
  province_id: number;
  key: string;
}

export interface AgencyStateTable {
  id: Key;
  agency_id: number;
  valid: DayRange;
  name: string;
  short_name: string;
  abbreviation: string | null;
  kind: AgencyKind;
  parent_id: number | null;
  official_code: string | null;
  legacy_code: string | null;
  legal_basis: string | null;
  area_km2: Decimal | null;
  event_id: number | null;
}

export interface AgencyFunctionTable {
  id: Key;
  province_id: number;
  agency_id: number;
  function: AgencyFunction;
  valid: DayRange;
  legal_basis: string | null;
  event_id: number | null;
}

export interface AgencyEventTable {
  id: Key;
  province_id: number;
  kind: AgencyEventKind;
  effective_on: DayColumn;
  legal_basis: string;
  content: Json<{ event: AgencyEvent; summary: string }>;
  agency_ids: number[];
  passed: Json<unknown>;
  recorded_by: number;
  recorded_at: MomentColumn;
}

export interface AgencySuccessionTable {
  event_id: number;
  agency_id: number;
  successor_id: number;
  effective_on: DayColumn;
  share: Decimal;
}

export interface PersonTable {
  id: Key;
  province_id: number;
  user_id: string | null;
  full_name: string;
  given_name: GeneratedAlways<string>;
  title: string | null;
  disabled_at: MomentColumn | null;
}

export interface PersonRoleTable {
  id: Key;
  person_id: number;
  agency_id: number;
  role: Role;
  valid: WithDefault<DayRange>;
  event_id: number | null;
}

export interface DelegationTable {
  id: Key;
  from_person_id: number;
  to_person_id: number;
  agency_id: number;
  role: Role;
  valid: DayRange;
  basis: string;
}
