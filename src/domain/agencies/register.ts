import type { Day } from '#domain/calendar.ts';
import type { Decimal } from '#domain/decimal.ts';
import type { AgencyFunction, AgencyKind } from './role.ts';

/** What a body is called, what it is and under whom it stands. */
export interface AgencyDetails {
  readonly name: string;
  readonly shortName: string;
  readonly abbreviation: string | null;
  readonly kind: AgencyKind;
  readonly parentId: number | null;
  readonly officialCode: string | null;
  readonly legacyCode: string | null;
  /** Square kilometres; null where it is no territory or nobody entered it. */
  readonly areaKm2: Decimal | null;
}

/** The details from one day to another; `until` is the first day after, null while they last. */
export interface AgencySpan extends AgencyDetails {
  readonly agencyId: number;
  readonly from: Day | null;
  readonly until: Day | null;
  readonly legalBasis: string | null;
}

/** Who holds a duty that the decision gives by its function, from one day to another. */
export interface FunctionSpan {
  readonly function: AgencyFunction;
  readonly agencyId: number;
  readonly from: Day | null;
  readonly until: Day | null;
  readonly legalBasis: string | null;
}

/** A body's part in another from a day on. The shares of one body on one event are exactly 1 together. */
export interface Succession {
  /** Counts up from event to event: what one event hands over belongs together. */
  readonly event: number;
  readonly agencyId: number;
  readonly successorId: number;
  readonly on: Day;
  readonly share: Decimal;
  /** It takes what cannot be divided: duties, reports, subordinate bodies. One of those that an event gives to. */
  readonly isHeir: boolean;
}

/** The province's agencies through time. Successions stand in the order of their events. */
export interface Register {
  readonly spans: readonly AgencySpan[];
  readonly functions: readonly FunctionSpan[];
  readonly successions: readonly Succession[];
}

/** Whether the span holds on the day. */
export function holdsOn(span: { readonly from: Day | null; readonly until: Day | null }, day: Day): boolean {
  return (span.from === null || span.from <= day) && (span.until === null || day < span.until);
}

/** The register as it was on a day: one span for each agency that existed. */
export function agenciesOn(register: Register, day: Day): AgencySpan[] {
  return register.spans.filter((span) => holdsOn(span, day));
}

/** The agency as it was on the day; undefined before its first and after its last. */
export function agencyOn(register: Register, agencyId: number, day: Day): AgencySpan | undefined {
  return register.spans.find((span) => span.agencyId === agencyId && holdsOn(span, day));
}

/** The agency's history, oldest first. */
export function historyOf(register: Register, agencyId: number): AgencySpan[] {
  return register.spans
    .filter((span) => span.agencyId === agencyId)
    .toSorted((one, other) => (one.from ?? '').localeCompare(other.from ?? ''));
}

/** The agencies that stood directly under this one on the day. */
export function subordinatesOn(register: Register, agencyId: number, day: Day): AgencySpan[] {
  return agenciesOn(register, day).filter(({ parentId }) => parentId === agencyId);
}
