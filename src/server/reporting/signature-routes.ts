import * as contract from '#contract/signatures.ts';
import { IdParams } from '#contract/shapes.ts';
import { VersionParams } from '#contract/report-version.ts';
import { SteppedReport } from '#contract/reporting.ts';
import { inJoinedTransaction } from '../context.ts';
import type { App } from '../http.ts';
import { sendFile } from '../send-file.ts';
import { answerStep } from './answer-step.ts';
import { approveMany } from './approve-many.ts';
import { listReportSignatures } from './list-signatures.ts';
import { getPaper } from './papers/get-paper.ts';
import { prepareSigning } from './prepare-signing.ts';
import { signReport } from './sign-report.ts';

export function registerSignatures(app: App): void {
  app.get(
    '/api/reports/:id/signatures',
    { schema: { params: IdParams, response: { 200: contract.SignatureList } } },
    async ({ ctx, params }) => listReportSignatures(ctx, params.id),
  );
  app.get(
    '/api/reports/:id/versions/:number/paper',
    { schema: { params: VersionParams, querystring: contract.PaperQuery } },
    async ({ ctx, params, query }, reply) => sendFile(reply, await getPaper(ctx, params.id, params.number, query.as)),
  );
  app.post(
    '/api/reports/:id/prepare-signing',
    { schema: { params: IdParams, body: contract.PrepareSigning, response: { 200: contract.PreparedSigning } } },
    async ({ ctx, params, body }) => prepareSigning(ctx, params.id, body),
  );
  app.post(
    '/api/reports/:id/sign',
    { schema: { params: IdParams, body: contract.SignAtVersion, response: { 200: SteppedReport } } },
    async ({ ctx, params, body: { version, ...wanted } }) =>
      inJoinedTransaction(ctx, async (joined) =>
        answerStep(joined, await signReport(joined, params.id, version, wanted)),
      ),
  );
  app.post(
    '/api/reports/approve-many',
    { schema: { body: contract.ApproveMany, response: { 200: contract.ApprovedMany } } },
    async ({ ctx, body }) => approveMany(ctx, body),
  );
}
