import type * as agencies from './tables/agency-tables.ts';
import type * as audit from './tables/audit-tables.ts';
import type * as consolidation from './tables/consolidation-tables.ts';
import type * as documents from './tables/document-tables.ts';
import type * as programme from './tables/programme-tables.ts';
import type * as reporting from './tables/reporting-tables.ts';
import type * as signIn from './tables/sign-in-tables.ts';

/** The tables as the typed builder sees them: one property a table, names as in the migrations. */
export interface Database {
  province: agencies.ProvinceTable;
  agency: agencies.AgencyTable;
  agency_state: agencies.AgencyStateTable;
  agency_function: agencies.AgencyFunctionTable;
  person: agencies.PersonTable;
  person_role: agencies.PersonRoleTable;
  delegation: agencies.DelegationTable;
  auth_user: signIn.AuthUserTable;
  auth_session: signIn.AuthSessionTable;
  auth_account: signIn.AuthAccountTable;
  auth_verification: signIn.AuthVerificationTable;
  auth_two_factor: signIn.AuthTwoFactorTable;
  decision_document: documents.DecisionDocumentTable;
  clause: documents.ClauseTable;
  repair: documents.RepairTable;
  citation: documents.CitationTable;
  proposal: documents.ProposalTable;
  programme: programme.ProgrammeTable;
  target: programme.TargetTable;
  task: programme.TaskTable;
  assignment: programme.AssignmentTable;
  calendar_day: reporting.CalendarDayTable;
  reporting_regime: reporting.ReportingRegimeTable;
  period: reporting.PeriodTable;
  report_form: reporting.ReportFormTable;
  report: reporting.ReportTable;
  report_draft_line: reporting.ReportDraftLineTable;
  report_version: reporting.ReportVersionTable;
  report_line: reporting.ReportLineTable;
  report_step: reporting.ReportStepTable;
  attachment: reporting.AttachmentTable;
  consolidation: consolidation.ConsolidationTable;
  consolidated_figure: consolidation.ConsolidatedFigureTable;
  consolidated_leaf: consolidation.ConsolidatedLeafTable;
  published_outcome: consolidation.PublishedOutcomeTable;
  audit_head: audit.AuditHeadTable;
  audit_line: audit.AuditLineTable;
  idempotency_key: audit.IdempotencyKeyTable;
}
