import type { Day } from '#domain/calendar.ts';
import type { AgencyKind } from '#domain/agencies/role.ts';
import type { Indicator } from './indicator.ts';

/** A line of a form: the indicator that it asks for, and how it stands to the lines above. */
export interface FormLine {
  readonly indicator: Indicator;
  /** As printed in front of the line: '1', '1.1', 'II'. */
  readonly number: string;
  readonly required: boolean;
  /** "Trong đó": the line is contained in the line of this indicator and never more than it. */
  readonly partOf: string | null;
}

/** A part of the report that is written in words: "Khó khăn, vướng mắc". */
export interface NarrativeSection {
  readonly title: string;
  readonly guidance: string;
  readonly required: boolean;
}

/** Who fills the form: every agency of a kind, or one by name. */
export type FormUnit =
  { readonly by: 'kind'; readonly kind: AgencyKind } | { readonly by: 'agency'; readonly agencyId: number };

/** One version of a report form, in force from a day on. */
export interface FormVersion {
  readonly code: string;
  readonly name: string;
  readonly guidance: string;
  readonly legalBasis: string;
  readonly effectiveFrom: Day;
  readonly lines: readonly FormLine[];
  readonly narratives: readonly NarrativeSection[];
  readonly units: readonly FormUnit[];
}
