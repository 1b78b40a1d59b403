import { type Actor, hasRole, type Role } from '#domain/agencies/role.ts';

/** What people did to a report. Whether it is late is computed from dates and never stored here. */
export const reportStatuses = ['draft', 'submitted', 'approved', 'accepted', 'returned'] as const;
export type ReportStatus = (typeof reportStatuses)[number];

export const reportActions = ['save', 'submit', 'recall', 'approve', 'return', 'accept', 'correct'] as const;
export type ReportAction = (typeof reportActions)[number];

/** Whose hands: the reporting agency's own, or those of the agency that consolidates targets. */
export type Side = 'own-agency' | 'consolidating-agency';

export type StepNeed = 'all-figures' | 'a-reason' | 'an-open-period';

export interface Step {
  readonly by: readonly Role[];
  readonly side: Side;
  readonly to: ReportStatus;
  readonly needs: readonly StepNeed[];
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

/**
 * Who may do what to a report, and what it then becomes. Checks, buttons, tests and the drawing in docs/workflows.md read this table.
 * Submitting freezes a version; the head's approval hands it in; a correction opens the next version while the frozen one stays in force.
 */
export const reportWorkflow: Readonly<Record<ReportStatus, Readonly<Partial<Record<ReportAction, Step>>>>> = {
  draft: { save, submit },
  returned: { save, submit },
  submitted: {
    recall: { by: ['specialist'], side: 'own-agency', to: 'draft', needs: [] },
    approve: { by: ['head'], side: 'own-agency', to: 'approved', needs: ['an-open-period'] },
    return: { by: ['head'], side: 'own-agency', to: 'returned', needs: ['a-reason'] },
  },
  approved: {
    accept: { by: ['consolidator'], side: 'consolidating-agency', to: 'accepted', needs: [] },
    return: sendBack,
    correct,
  },
  accepted: { return: sendBack, correct },
};

export type ReportRefusal =
  'not-in-this-status' | 'not-your-role' | 'not-your-agency' | 'figures-missing' | 'reason-missing' | 'period-closed';

export type ReportDecision =
  { readonly ok: true; readonly to: ReportStatus } | { readonly ok: false; readonly refusal: ReportRefusal };

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
}

/** Decides one step of a report; the first reason that stands against it is given. */
export function decideReportStep(report: ReportFacts, action: ReportAction, actor: Actor, reason = ''): ReportDecision {
  const step = reportWorkflow[report.status][action];
  if (!step) return refuse('not-in-this-status');
  if (!step.by.some((role) => hasRole(actor, role))) return refuse('not-your-role');
  const requiredAgency = step.side === 'own-agency' ? report.agencyId : report.consolidatingAgencyId;
  if (actor.agencyId !== requiredAgency) return refuse('not-your-agency');
  const unmet = step.needs.map((need) => findUnmetNeed(need, report, reason)).find((refusal) => refusal !== null);
  return unmet ? refuse(unmet) : { ok: true, to: step.to };
}

function findUnmetNeed(need: StepNeed, report: ReportFacts, reason: string): ReportRefusal | null {
  if (need === 'a-reason') return reason.trim() === '' ? 'reason-missing' : null;
  if (need === 'an-open-period') return report.periodClosed && !report.isCorrection ? 'period-closed' : null;
  return report.missingFigures + report.blockingProblems > 0 ? 'figures-missing' : null;
}

/** The steps that the actor may take now, as buttons; a step that only lacks a reason or a figure is shown, so that the page can say so. */
export function allowedReportActions(report: ReportFacts, actor: Actor): ReportAction[] {
  return reportActions.filter((action) => {
    const decision = decideReportStep({ ...report, missingFigures: 0, blockingProblems: 0 }, action, actor, '…');
    return decision.ok;
  });
}

function refuse(refusal: ReportRefusal): ReportDecision {
  return { ok: false, refusal };
}
