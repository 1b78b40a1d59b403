import type { App } from '../http.ts';
import { registerCompleteness } from './completeness-routes.ts';
import { registerAuthorities } from './authorities/routes.ts';
import { registerAttachments } from './attachment-routes.ts';
import { registerSignatures } from './signature-routes.ts';
import { registerReportSteps, registerReportViews } from './routes.ts';
import { registerWorkbooks } from './workbook-routes.ts';
import { registerOwnSheets } from './workbooks/own-sheet-routes.ts';
import { registerUnitWorkbooks } from './workbooks/routes.ts';

export { getDesk } from './get-desk.ts';
export { getMatrix, loadMatrix } from './get-matrix.ts';
export { getReport } from './get-report.ts';
export { outwardStep } from './outward-queries.ts';
export { listPeriodsOf, type PeriodRow } from './period-queries.ts';
export { currentPeriod, periodView, timelinessOf } from './period-view.ts';
export { attachFile } from './attach-file.ts';
export { openFormReport } from './open-form-report.ts';
export { openReport } from './open-report.ts';
export { saveDraft } from './save-draft.ts';
export { submitReport } from './submit-report.ts';
export { approveReport } from './approve-report.ts';
export { acceptReport } from './accept-report.ts';
export { returnReport } from './return-report.ts';
export { signReport } from './sign-report.ts';
export { sendReport } from './send-report.ts';
export { receiveReport } from './receive-report.ts';
export { findLetterhead } from './papers/paper-queries.ts';
export { insertAuthority, insertSoftwareCertificate } from './certificate-queries.ts';
export { correctReport } from './correct-report.ts';

/** Agencies' reports: from the draft to the version in force. */
export function registerReporting(app: App): void {
  registerReportSteps(app);
  registerReportViews(app);
  registerAttachments(app);
  registerWorkbooks(app);
  registerUnitWorkbooks(app);
  registerOwnSheets(app);
  registerSignatures(app);
  registerAuthorities(app);
  registerCompleteness(app);
}
