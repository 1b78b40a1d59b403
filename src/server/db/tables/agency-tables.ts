import type { AgencyFunction, AgencyKind, Role } from '#domain/agencies/role.ts';
import type { DayColumn, DayRange, Key, MomentColumn, WithDefault } from './columns.ts';
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
}

export interface AgencyFunctionTable {
  id: Key;
  province_id: number;
  agency_id: number;
  function: AgencyFunction;
  valid: DayRange;
  legal_basis: string | null;
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
