import type { DecidingLevel, SecrecyLevel, TaskOrigin } from '#domain/tasks/followed-task.ts';
import type { TaskState } from '#domain/tasks/workflow.ts';
import type { Decimal } from '#domain/decimal.ts';
import type { DueKind } from '#domain/documents/compiled-decision.ts';
import type { Comparator, ConsolidationOperator, Direction, Nature } from '#domain/programme/target.ts';
import type { DayColumn, Json, JsonOrNull, JsonWithDefault, Key, MomentColumn, WithDefault } from './columns.ts';

export interface ProgrammeTable {
  id: Key;
  province_id: number;
  year: number;
  document_id: number;
  title: string;
  theme: string | null;
}

export interface TargetTable {
  id: Key;
  province_id: number;
  programme_id: number;
  proposal_id: number;
  whole_id: number | null;
  part_kind: 'of-which' | 'also' | null;
  ordinal: number;
  number: string;
  group_name: string | null;
  name: string;
  as_written: string;
  comparator: Comparator;
  value: Decimal | null;
  value_max: Decimal | null;
  unit: string | null;
  denominator: Decimal | null;
  direction: Direction;
  nature: Nature;
  operator: WithDefault<ConsolidationOperator>;
  frequency: WithDefault<'quarter' | 'half' | 'year'>;
  document_id: number;
  clause_key: string;
  leader_in_charge_id: number | null;
  baseline_value: Decimal | null;
  baseline_year: number | null;
  baseline_source: string | null;
  withdrawn_on: DayColumn | null;
  version: WithDefault<number>;
}

export interface TaskTable {
  id: Key;
  province_id: number;
  programme_id: number | null;
  proposal_id: number | null;
  ordinal: number;
  origin: WithDefault<TaskOrigin>;
  source_words: WithDefault<string | null>;
  kind: 'task' | 'scheme' | 'report';
  title: string;
  as_written: string;
  product: string | null;
  due_kind: DueKind;
  due_value: string | null;
  due_on: DayColumn | null;
  due_strict: WithDefault<boolean>;
  due_conditional: WithDefault<boolean>;
  due_as_written: string | null;
  first_due_on: DayColumn | null;
  withdrawn_on: DayColumn | null;
  document_id: number | null;
  clause_key: string | null;
  leader_in_charge_id: number | null;
  state: WithDefault<TaskState>;
  proved_on: DayColumn | null;
  deciding_level: WithDefault<DecidingLevel | null>;
  followed_by_id: WithDefault<number | null>;
  urgent: WithDefault<boolean>;
  secrecy: WithDefault<SecrecyLevel>;
  version: WithDefault<number>;
}

export interface AssignmentTable {
  id: Key;
  province_id: number;
  target_id: number | null;
  task_id: number | null;
  agency_id: number;
  part: 'lead' | 'cooperating';
  assigned_by: number;
  assigned_at: WithDefault<MomentColumn>;
  ended_at: MomentColumn | null;
  begun_by_event_id: number | null;
  ended_by_event_id: number | null;
}

export interface AmendmentTable {
  id: Key;
  province_id: number;
  programme_id: number;
  document_id: number;
  clause_key: string;
  ordinal: number;
  kind: 'add' | 'drop' | 'change';
  reading: Json<unknown>;
  confidence: Decimal | number;
  target_id: number | null;
  task_id: number | null;
  before: JsonOrNull<unknown>;
  after: JsonOrNull<unknown>;
  conflicts: JsonWithDefault<unknown>;
  in_force_on: DayColumn | null;
  status: WithDefault<'proposed' | 'confirmed' | 'rejected'>;
  reason: string | null;
  decided_by: number | null;
  decided_at: MomentColumn | null;
  version: WithDefault<number>;
}
