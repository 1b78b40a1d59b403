export { auditCall, recordAudit } from './record-audit.ts';
export type { AuditEntry } from './record-audit.ts';
export { staleVersion } from './stale-version.ts';
export { registerAudit } from './routes.ts';
export { verifyRecord } from './verify-record.ts';
