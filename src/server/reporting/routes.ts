import { FrozenVersion, VersionParams } from '#contract/report-version.ts';
import { ActOnReport } from '#contract/report-steps.ts';
import * as contract from '#contract/reporting.ts';
import { IdParams, ProgrammePeriodParams, StandpointQuery } from '#contract/shapes.ts';
import { type Context, inJoinedTransaction } from '../context.ts';
import type { App } from '../http.ts';
import { acceptReport } from './accept-report.ts';
import { approveReport } from './approve-report.ts';
import { answerStep, type TakenStep } from './answer-step.ts';
import { correctReport } from './correct-report.ts';
import { getDesk } from './get-desk.ts';
import { getFormMatrix } from './get-form-matrix.ts';
import { getMatrix } from './get-matrix.ts';
import { getReport } from './get-report.ts';
import { getVersion } from './get-version.ts';
import { listPeriods } from './list-periods.ts';
import { openFormReport } from './open-form-report.ts';
import { openReport } from './open-report.ts';
import { recallReport } from './recall-report.ts';
import { receiveReport } from './receive-report.ts';
import type { ReopeningDecision } from '#domain/reporting/workflow.ts';
import { reopenReport } from './reopen-report.ts';
import { returnReport } from './return-report.ts';
import { saveDraft } from './save-draft.ts';
import { sendReport } from './send-report.ts';
import { submitReport } from './submit-report.ts';

type StepVerb = (
  ctx: Context,
  id: number,
  version: number,
  reason: string,
  decision: ReopeningDecision | null,
) => Promise<TakenStep>;

/** POST /api/reports/:id/…: each step of the workflow, and the verb that takes it. */
const steps: Readonly<Record<string, StepVerb>> = {
  submit: submitReport,
  recall: recallReport,
  approve: approveReport,
  return: returnReport,
  accept: acceptReport,
  correct: correctReport,
  send: sendReport,
  receive: receiveReport,
  reopen: async (ctx, id, version, reason, decision) => reopenReport(ctx, id, version, { reason, decision }),
};

/**
 * A report's page is made field by field of typed rows, and tests hold it against its schema; checking each of its hundreds of
 * figures again at every click would cost more than the step itself.
 */
const asMade = { serializerCompiler: () => (view: unknown) => JSON.stringify(view) };

export function registerReportSteps(app: App): void {
  app.post(
    '/api/programmes/:id/periods/:periodKey/report',
    { schema: { params: ProgrammePeriodParams, response: { 200: contract.OpenedReport } } },
    async ({ ctx, params }) => openReport(ctx, params.id, params.periodKey),
  );
  app.post(
    '/api/forms/:id/periods/:periodKey/report',
    { schema: { params: ProgrammePeriodParams, response: { 200: contract.OpenedReport } } },
    async ({ ctx, params }) => openFormReport(ctx, params.id, params.periodKey),
  );
  app.put(
    '/api/reports/:id/draft',
    { schema: { params: IdParams, body: contract.SaveDraft, response: { 200: contract.SavedDraft } } },
    async ({ ctx, params, body }) => saveDraft(ctx, params.id, body),
  );
  for (const [action, take] of Object.entries(steps)) {
    app.post(
      `/api/reports/:id/${action}`,
      {
        schema: { params: IdParams, body: ActOnReport, response: { 200: contract.SteppedReport } },
        ...asMade,
      },
      async ({ ctx, params, body }) =>
        inJoinedTransaction(ctx, async (joined) =>
          answerStep(joined, await take(joined, params.id, body.version, body.reason ?? '', body.decision ?? null)),
        ),
    );
  }
}

export function registerReportViews(app: App): void {
  app.get(
    '/api/reports/:id',
    { schema: { params: IdParams, response: { 200: contract.ReportView } }, ...asMade },
    async ({ ctx, params }) => getReport(ctx, params.id),
  );
  app.get(
    '/api/reports/:id/versions/:number',
    { schema: { params: VersionParams, response: { 200: FrozenVersion } } },
    async ({ ctx, params }) => getVersion(ctx, params.id, params.number),
  );
  app.get(
    '/api/programmes/:id/periods',
    { schema: { params: IdParams, response: { 200: contract.PeriodList } } },
    async ({ ctx, params }) => listPeriods(ctx, params.id),
  );
  app.get(
    '/api/programmes/:id/reports',
    { schema: { params: IdParams, querystring: StandpointQuery, response: { 200: contract.ReportMatrix } } },
    async ({ ctx, params, query }) => getMatrix(ctx, params.id, query.view),
  );
  app.get(
    '/api/forms/:id/reports',
    { schema: { params: IdParams, querystring: contract.YearQuery, response: { 200: contract.ReportMatrix } } },
    async ({ ctx, params, query }) => getFormMatrix(ctx, params.id, query.year, query.view),
  );
  app.get('/api/desk', { schema: { response: { 200: contract.DeskView } } }, async ({ ctx }) => getDesk(ctx));
}
