import type { App } from '#server/http.ts';
import type { Services } from '#server/services.ts';
import { registerAmendments } from './amendment-routes.ts';
import { registerDocumentPurpose } from './document-purpose-routes.ts';
import { registerDocuments } from './document-routes.ts';
import { registerProgrammes, registerProposals } from './programme-routes.ts';

export { acceptAll } from './accept-all.ts';
export { matchNames } from './named-agencies.ts';
export { agencyRefsOf, personRefOf } from './assigned-queries.ts';
export { refuseWrongAgencies } from './assigned-agencies.ts';
export { replaceAssignments } from './assignment-queries.ts';
export { assignTarget } from './assign-target.ts';
export { assignTask, giveTask } from './assign-task.ts';
export { addProposal, correctProposal } from './correct-proposal.ts';
export { rejectProposal } from './decide-proposal.ts';
export { getDocument } from './get-document.ts';
export { getProgramme } from './get-programme.ts';
export { importDocument } from './import-document.ts';
export { findTargetView, listTargetViews } from './target-queries.ts';

/** Decisions, what was read of them, and the programme that is made of it. */
export function registerProgramme(app: App, services: Services): void {
  registerDocuments(app, services);
  registerDocumentPurpose(app);
  registerProposals(app, services);
  registerProgrammes(app);
  registerAmendments(app, services);
}
