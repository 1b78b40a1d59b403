import * as contract from '#contract/exemption.ts';
import { UnitReports } from '#contract/reporting.ts';
import { IdParams, StandpointQuery } from '#contract/shapes.ts';
import type { App } from '../http.ts';
import { exemptReport } from './exempt-report.ts';
import { getUnitReports } from './get-unit-reports.ts';
import { revokeExemption } from './revoke-exemption.ts';

/** Who is excused from what, and how one agency reports. */
export function registerCompleteness(app: App): void {
  app.post(
    '/api/exemptions',
    { schema: { body: contract.ExemptReport, response: { 200: contract.ExemptedReport } } },
    async ({ ctx, body }) => exemptReport(ctx, body),
  );
  app.post(
    '/api/exemptions/:id/revoke',
    { schema: { params: IdParams, body: contract.RevokeExemption, response: { 200: contract.ExemptedReport } } },
    async ({ ctx, params, body }) => revokeExemption(ctx, params.id, body),
  );
  app.get(
    '/api/agencies/:id/reports',
    { schema: { params: IdParams, querystring: StandpointQuery, response: { 200: UnitReports } } },
    async ({ ctx, params, query }) => getUnitReports(ctx, params.id, query.view),
  );
}
