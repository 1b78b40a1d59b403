import type { Role } from '#domain/agencies/role.ts';
import type { Day } from '#domain/calendar.ts';
import type { Decimal } from '#domain/decimal.ts';
import type { SecrecyLevel } from '#domain/tasks/followed-task.ts';

export const fieldKinds = [
  'text',
  'long-text',
  'figure',
  'money',
  'day',
  'month',
  'year',
  'choice',
  'agency',
  'link',
] as const;
export type FieldKind = (typeof fieldKinds)[number];

/** One column of a register. Money is in million đồng unless `unit` says otherwise. */
export interface RegisterField {
  readonly key: string;
  readonly name: string;
  readonly kind: FieldKind;
  readonly required: boolean;
  readonly unit: string | null;
  /** Of a choice: the words to choose from. */
  readonly choices: readonly string[];
}

export const fieldRuleKinds = ['not-before', 'not-more'] as const;
/** `field` may not lie before, or be more than, `other`; where one of the two is missing, nothing is said. */
export interface FieldRule {
  readonly kind: (typeof fieldRuleKinds)[number];
  readonly field: string;
  readonly other: string;
}

/** A stage of an entry's way. */
export interface RegisterState {
  readonly key: string;
  readonly name: string;
  /** Nothing is waited for any more. */
  readonly ends: boolean;
  /** Working days that the stage may take; null where nothing sets a term. */
  readonly workingDays: number | null;
}

/** The agency that wrote the entry down, or the one that has to settle it. */
export const registerSides = ['recording', 'responsible'] as const;
export type RegisterSide = (typeof registerSides)[number];

export interface RegisterStep {
  readonly action: string;
  readonly name: string;
  readonly from: string;
  readonly to: string;
  readonly by: readonly Role[];
  readonly side: RegisterSide;
  /** Fields that must be filled before or with the step. */
  readonly needs: readonly string[];
  readonly needsWords: boolean;
}

/** When an entry is slow: a milestone overdue by more than `lateWorkingDays`, or less spent than `paceShare` of the month's pace. */
export interface SlowRule {
  readonly milestones: readonly { readonly name: string; readonly due: string; readonly done: string }[];
  readonly lateWorkingDays: number;
  readonly pace: PaceRule | null;
}
export interface PaceRule {
  readonly planned: string;
  readonly spent: string;
  /** The share of the year's capital that is usually spent by the end of each month, January first, in per cent. */
  readonly usualPercentByMonth: readonly Decimal[];
  readonly paceShare: Decimal;
  /** Which month the figures stand for; null means today's. */
  readonly month: string | null;
}

/** A register as data: what is written down, which way it goes, who may do what. */
export interface RegisterDefinition {
  readonly code: string;
  readonly name: string;
  readonly about: string;
  readonly legalBasis: string;
  readonly verified: boolean;
  readonly effectiveOn: Day;
  /** The secrecy that a new entry proposes; Mật and above are never kept here. */
  readonly secrecy: SecrecyLevel;
  /** Whether every agency reads public and internal entries of this register, or only those that take part. */
  readonly openToAll: boolean;
  readonly enteredBy: readonly Role[];
  readonly titleField: string;
  readonly fields: readonly RegisterField[];
  readonly rules: readonly FieldRule[];
  readonly firstState: string;
  readonly states: readonly RegisterState[];
  readonly steps: readonly RegisterStep[];
  readonly slow: SlowRule | null;
}

export type EntryValues = Readonly<Record<string, string>>;

/** The value of a field; an empty one is a missing one. */
export function valueOf(values: EntryValues, key: string): string | null {
  const value = values[key]?.trim() ?? '';
  return value === '' ? null : value;
}
