import { type Day, formatDay, isDay } from '#domain/calendar.ts';
import { type Actor, hasRole, type Role } from '#domain/agencies/role.ts';

/** What people did to a report. Whether it is late is computed from dates and never stored here. */
export const reportStatuses = [
  'draft',
  'submitted',
  'for-signature',
  'signed',
  'approved',
  'sent',
  'received',
  'accepted',
  'returned',
] as const;
export type ReportStatus = (typeof reportStatuses)[number];

export const reportActions = [
  'save',
  'submit',
  'recall',
  'approve',
  'sign',
  'send',
  'return',
  'receive',
  'accept',
  'correct',
  'reopen',
] as const;
export type ReportAction = (typeof reportActions)[number];

/** Whose hands: the reporting agency's own, or those of the agency that consolidates targets. */
export type Side = 'own-agency' | 'consolidating-agency';

export type StepNeed = 'all-figures' | 'a-reason' | 'a-decision' | 'an-open-period' | 'a-good-signature';

/** Where a step leads, and whether the report is handed in by it: from then on its figures are the agency's. */
export interface StepEnd {
  readonly to: ReportStatus;
  readonly handsIn?: true;
}

export interface Step extends StepEnd {
  readonly by: readonly Role[];
  readonly side: Side;
  readonly needs: readonly StepNeed[];
  /** Where it leads instead if the form asks for a signature. */
  readonly whereSigned?: StepEnd;
}

const save: Step = { by: ['specialist', 'head'], side: 'own-agency', to: 'draft', needs: ['an-open-period'] };
const submit: Step = {
  by: ['specialist', 'head'],
  side: 'own-agency',
  to: 'submitted',
  needs: ['all-figures', 'an-open-period'],
};
const correct: Step = { by: ['specialist', 'head'], side: 'own-agency', to: 'draft', needs: ['a-reason'] };
const sendBack: Step = { by: ['consolidator'], side: 'consolidating-agency', to: 'returned', needs: ['a-reason'] };
const reopen: Step = {
  by: ['consolidator'],
  side: 'consolidating-agency',
  to: 'draft',
  needs: ['a-decision', 'a-reason'],
};
const accept: Step = { by: ['consolidator'], side: 'consolidating-agency', to: 'accepted', needs: [] };
const approve: Step = {
  by: ['head'],
  side: 'own-agency',
  to: 'approved',
  handsIn: true,
  needs: ['an-open-period'],
  whereSigned: { to: 'for-signature' },
};
const send: Step = {
  by: ['specialist', 'head'],
  side: 'own-agency',
  to: 'sent',
  handsIn: true,
  needs: ['an-open-period', 'a-good-signature'],
};
const refuseOwn: Step = { by: ['head'], side: 'own-agency', to: 'returned', needs: ['a-reason'] };
const sign: Step = { by: ['head'], side: 'own-agency', to: 'signed', needs: ['an-open-period'] };
const receive: Step = {
  by: ['consolidator'],
  side: 'consolidating-agency',
  to: 'received',
  needs: ['a-good-signature'],
};

/**
 * Who may do what to a report, and what it then becomes. Checks, buttons, tests and the drawing in docs/workflows.md read this table.
 * Submitting freezes a version. Where no signature is asked for, the head's approval hands it in; where one is, sending the signed
 * version does. A correction opens the next version while the frozen one stays in force.
 */
export const reportWorkflow: Readonly<Record<ReportStatus, Readonly<Partial<Record<ReportAction, Step>>>>> = {
  draft: { save, submit },
  returned: { save, submit },
  submitted: {
    recall: { by: ['specialist'], side: 'own-agency', to: 'draft', needs: [] },
    approve,
    return: refuseOwn,
  },
  'for-signature': { sign, return: refuseOwn },
  signed: { send, return: refuseOwn },
  approved: { accept, return: sendBack, correct, reopen },
  sent: { receive, return: sendBack, correct, reopen },
  received: { accept, return: sendBack, correct, reopen },
  accepted: { return: sendBack, correct, reopen },
};

/** Statuses of a report that lies outside its agency, and that nobody there has taken up again. */
export const handedInStatuses = ['approved', 'sent', 'received', 'accepted'] as const satisfies readonly ReportStatus[];

export function isHandedIn(status: ReportStatus): boolean {
  return handedInStatuses.some((each) => each === status);
}

/** Where the step leads for a form that asks for a signature, or for one that does not. */
export function endOfStep(step: Step, asksSignature: boolean): StepEnd {
  return asksSignature ? (step.whereSigned ?? step) : step;
}

/** Others see the report otherwise from this step on: it was handed in, or the agency that consolidates has answered. */
export function isOutward({ side }: Step, { to, handsIn }: StepEnd): boolean {
  return handsIn === true || (side === 'consolidating-agency' && to !== 'draft');
}

export type ReportRefusal =
  | 'not-in-this-status'
  | 'not-your-role'
  | 'not-your-agency'
  | 'figures-missing'
  | 'reason-missing'
  | 'decision-missing'
  | 'period-closed'
  | 'signature-not-good';

export type ReportDecision =
  | { readonly ok: true; readonly to: ReportStatus; readonly handsIn: boolean; readonly outward: boolean }
  | { readonly ok: false; readonly refusal: ReportRefusal };

/** What the decision on a step looks at. */
export interface ReportFacts {
  readonly status: ReportStatus;
  readonly agencyId: number;
  /** Figures that the form requires and the draft lacks, and that carry no explanation. */
  readonly missingFigures: number;
  /** Blocking contradictions count as missing: they stop the hand-in as well. */
  readonly blockingProblems: number;
  /** The agency that consolidates targets on that day. */
  readonly consolidatingAgencyId: number;
  /** The quarter's consolidation has been frozen: from then on only a correction, with its reason, changes a figure. */
  readonly periodClosed: boolean;
  /** A frozen version is in force, so what is being drafted is a correction of it. */
  readonly isCorrection: boolean;
  /** The form asks for the head's digital signature. */
  readonly asksSignature: boolean;
  /** The latest version carries a signature that is intact, of a trusted authority and of a certificate valid when it was made. */
  readonly hasGoodSignature: boolean;
}

/** The decision document by which a report is opened again. */
export interface ReopeningDecision {
  readonly number: string;
  readonly signedOn: Day;
}

/** 'Theo Quyết định số 12/QĐ-STC ngày 14/03/2024': how the report's history names the decision. */
export function reopeningWords({ number, signedOn }: ReopeningDecision): string {
  return `Theo Quyết định số ${number.trim()} ngày ${formatDay(signedOn)}`;
}

/** What the person gives along with a step. */
export interface GivenWithStep {
  readonly reason?: string;
  readonly decision?: ReopeningDecision | null;
}

/** Decides one step of a report; the first reason that stands against it is given. */
export function decideReportStep(
  report: ReportFacts,
  action: ReportAction,
  actor: Actor,
  given: GivenWithStep = {},
): ReportDecision {
  const step = reportWorkflow[report.status][action];
  if (!step) return refuse('not-in-this-status');
  if (!step.by.some((role) => hasRole(actor, role))) return refuse('not-your-role');
  const requiredAgency = step.side === 'own-agency' ? report.agencyId : report.consolidatingAgencyId;
  if (actor.agencyId !== requiredAgency) return refuse('not-your-agency');
  const unmet = step.needs.map((need) => findUnmetNeed(need, report, given)).find((refusal) => refusal !== null);
  if (unmet) return refuse(unmet);
  const end = endOfStep(step, report.asksSignature);
  return { ok: true, to: end.to, handsIn: end.handsIn ?? false, outward: isOutward(step, end) };
}

function findUnmetNeed(
  need: StepNeed,
  report: ReportFacts,
  { reason = '', decision }: GivenWithStep,
): ReportRefusal | null {
  if (need === 'a-reason') return reason.trim() === '' ? 'reason-missing' : null;
  if (need === 'a-decision') return isNamed(decision) ? null : 'decision-missing';
  if (need === 'an-open-period') return report.periodClosed && !report.isCorrection ? 'period-closed' : null;
  if (need === 'a-good-signature') return report.hasGoodSignature ? null : 'signature-not-good';
  return report.missingFigures + report.blockingProblems > 0 ? 'figures-missing' : null;
}

function isNamed(decision: ReopeningDecision | null | undefined): boolean {
  return decision ? decision.number.trim() !== '' && isDay(decision.signedOn) : false;
}

/** Stands for what the dialog of a step will ask for. */
const TO_BE_GIVEN: GivenWithStep = { reason: '…', decision: { number: '…', signedOn: '2024-01-01' } };

/**
 * The steps that the actor may take now, as buttons; a step that only lacks a reason, a figure or a good signature is shown, so that the
 * page can say so.
 */
export function allowedReportActions(report: ReportFacts, actor: Actor): ReportAction[] {
  const complete = { ...report, missingFigures: 0, blockingProblems: 0, hasGoodSignature: true };
  return reportActions.filter((action) => decideReportStep(complete, action, actor, TO_BE_GIVEN).ok);
}

function refuse(refusal: ReportRefusal): ReportDecision {
  return { ok: false, refusal };
}
