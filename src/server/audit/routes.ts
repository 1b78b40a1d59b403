import * as contract from '#contract/audit.ts';
import type { App } from '../http.ts';
import { listAudit, verifyProvince } from './list-audit.ts';

export function registerAudit(app: App): void {
  app.get(
    '/api/audit',
    { schema: { querystring: contract.AuditQuery, response: { 200: contract.AuditPage } } },
    async ({ ctx, query }) => listAudit(ctx, query),
  );
  app.post('/api/audit/verify', { schema: { response: { 200: contract.AuditVerification } } }, async ({ ctx }) =>
    verifyProvince(ctx),
  );
}
