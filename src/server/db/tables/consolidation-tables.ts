import type { Decimal } from '#domain/decimal.ts';
import type { DayColumn, JsonWithDefault, Key, MomentColumn, WithDefault } from './columns.ts';
import type { Standing } from './reporting-tables.ts';

export interface ConsolidationTable {
  id: Key;
  province_id: number;
  programme_id: number;
  period_id: number;
  number: number;
  status: WithDefault<'open' | 'frozen'>;
  computed_at: WithDefault<MomentColumn>;
  frozen_at: MomentColumn | null;
  frozen_by: number | null;
  remark: string | null;
  sha256: string | null;
  version: WithDefault<number>;
}

export interface ConsolidatedFigureTable {
  id: Key;
  consolidation_id: number;
  target_id: number;
  value: Decimal | null;
  standing: Standing | null;
  completeness: 'complete' | 'partial' | 'missing' | 'not-due';
  expected_sources: number;
  received_sources: number;
  late_sources: number;
  contradictions: JsonWithDefault<unknown>;
}

export interface ConsolidatedLeafTable {
  figure_id: number;
  report_version_id: number;
  agency_id: number;
  value: Decimal;
  used: boolean;
}

export interface PublishedOutcomeTable {
  id: Key;
  target_id: number;
  value: Decimal;
  as_of: DayColumn;
  source: string;
}
