import type { ReportAction, ReportStatus } from './workflow.ts';

/**
 * The steps by which a head takes a report out of the house in one act. A report that asks for a signature stops before it where he
 * does not sign now; where nothing is left for him to do, the workflow refuses the step.
 */
export function stepsOfHead(status: ReportStatus, asksSignature: boolean, signs: boolean): ReportAction[] {
  if (status === 'signed') return ['send'];
  if (status === 'for-signature') return signs ? ['sign', 'send'] : ['sign'];
  return asksSignature && signs ? ['approve', 'sign', 'send'] : ['approve'];
}
