import type { ColumnType, GeneratedAlways } from 'kysely';

/** A key that the database counts. */
export type Key = GeneratedAlways<number>;
/** A column with a default. */
export type WithDefault<Value> = ColumnType<Value, Value | undefined, Value>;
/** Read as the value, written as JSON text: the driver would make a PostgreSQL array of a list. */
export type Json<Value> = ColumnType<Value, string, string>;
export type JsonWithDefault<Value> = ColumnType<Value, string | undefined, string>;
export type JsonOrNull<Value> = ColumnType<Value | null, string | null | undefined, string | null>;
/** 'YYYY-MM-DD'. */
export type DayColumn = string;
/** ISO moment in UTC. */
export type MomentColumn = string;
/** '[2024-01-01,2025-01-01)': a range of days, half open. */
export type DayRange = string;
