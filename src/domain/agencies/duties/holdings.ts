import type { Day } from '#domain/calendar.ts';
import type { ReportStatus } from '#domain/reporting/workflow.ts';
import type { AgencyFunction, Role } from '../role.ts';

/** A target or task that an agency answers for now. */
export interface HeldAssignment {
  readonly id: number;
  readonly item: 'target' | 'task';
  readonly itemId: number;
  /** What people know it by: '(3) Thu ngân sách'. */
  readonly title: string;
  readonly agencyId: number;
  readonly part: 'lead' | 'cooperating';
}

/** A report that an agency has begun or handed in. */
export interface HeldReport {
  readonly id: number;
  readonly agencyId: number;
  readonly formId: number;
  readonly periodId: number;
  readonly periodKey: string;
  readonly formName: string;
  readonly dueOn: Day;
  readonly status: ReportStatus;
  /** Whether an approved version of it counts. */
  readonly inForce: boolean;
  readonly figures: number;
}

/** A report that an agency owes and has not handed in, begun or not; due before the event, or asked for before it. */
export interface OwedReport {
  readonly programmeId: number | null;
  /** The form of indicators; null where a programme's targets are reported. */
  readonly formId: number | null;
  readonly formName: string;
  readonly periodId: number;
  readonly periodKey: string;
  readonly agencyId: number;
  /** The sheet that was begun. */
  readonly reportId: number | null;
}

/** A form in force that names an agency, so that its heir has to be named in its place. */
export interface NamedForm {
  readonly formId: number;
  readonly formName: string;
  readonly agencyId: number;
}

export interface HeldRole {
  readonly id: number;
  readonly personId: number;
  readonly fullName: string;
  readonly role: Role;
  readonly agencyId: number;
}

export interface HeldFunction {
  readonly function: AgencyFunction;
  readonly agencyId: number;
}

/** All that the agencies of an event hold, its successors included. */
export interface Holdings {
  readonly assignments: readonly HeldAssignment[];
  readonly reports: readonly HeldReport[];
  readonly owed: readonly OwedReport[];
  readonly forms: readonly NamedForm[];
  readonly roles: readonly HeldRole[];
  readonly functions: readonly HeldFunction[];
  readonly subordinates: readonly { readonly agencyId: number; readonly parentId: number }[];
}
