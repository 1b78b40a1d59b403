import * as contract from '#contract/programme.ts';
import { IdParams } from '#contract/shapes.ts';
import type { App } from '#server/http.ts';
import type { Services } from '#server/services.ts';
import { acceptAll } from './accept-all.ts';
import { assignTarget } from './assign-target.ts';
import { assignTask } from './assign-task.ts';
import { addProposal, correctProposal } from './correct-proposal.ts';
import { acceptProposal, rejectProposal, reopenProposal } from './decide-proposal.ts';
import { decideRepair } from './decide-repair.ts';
import { getDocument } from './get-document.ts';
import { getProgramme } from './get-programme.ts';
import { mergeProposals, tellApart } from './merge-proposals.ts';

const aProposal = { response: { 200: contract.Proposal } };

/** Deciding on what was read. */
export function registerProposals(app: App, { reader }: Services): void {
  const decisions = { accept: acceptProposal, reject: rejectProposal, reopen: reopenProposal };
  for (const [name, decide] of Object.entries(decisions)) {
    app.post(
      `/api/proposals/:id/${name}`,
      { schema: { params: IdParams, body: contract.DecideProposal, ...aProposal } },
      async ({ ctx, params, body }) => decide(ctx, params.id, body),
    );
  }
  registerDuplicates(app);
  app.put(
    '/api/proposals/:id',
    { schema: { params: IdParams, body: contract.CorrectProposal, ...aProposal } },
    async ({ ctx, params, body }) => correctProposal(ctx, params.id, body),
  );
  app.post(
    '/api/documents/:id/proposals',
    { schema: { params: IdParams, body: contract.AddProposal, response: { 201: contract.Proposal } } },
    async ({ ctx, params, body }, reply) => reply.code(201).send(await addProposal(ctx, params.id, body)),
  );
  app.post(
    '/api/documents/:id/accept-all',
    { schema: { params: IdParams, body: contract.AcceptAll, response: { 200: contract.DocumentView } } },
    async ({ ctx, params, body }) => {
      await acceptAll(ctx, params.id, body);
      return getDocument(ctx, params.id);
    },
  );
  app.post(
    '/api/repairs/:id',
    { schema: { params: IdParams, body: contract.DecideRepair, response: { 200: contract.DocumentView } } },
    async ({ ctx, params, body }) => {
      const { documentId } = await decideRepair(ctx, params.id, body, reader);
      return getDocument(ctx, documentId);
    },
  );
}

function registerDuplicates(app: App): void {
  app.post(
    '/api/proposals/:id/merge',
    { schema: { params: IdParams, body: contract.MergeProposals, response: { 200: contract.MergedProposals } } },
    async ({ ctx, params, body }) => mergeProposals(ctx, params.id, body),
  );
  app.post(
    '/api/proposals/:id/distinct',
    { schema: { params: IdParams, body: contract.TellApart, response: { 200: contract.NearDuplicates } } },
    async ({ ctx, params, body }) => tellApart(ctx, params.id, body.other),
  );
}

/** The programme and who does what in it. */
export function registerProgrammes(app: App): void {
  app.get(
    '/api/programmes/:id',
    { schema: { params: IdParams, response: { 200: contract.ProgrammeView } } },
    async ({ ctx, params }) => getProgramme(ctx, params.id),
  );
  app.put(
    '/api/targets/:id/assignment',
    { schema: { params: IdParams, body: contract.AssignTarget, response: { 200: contract.TargetView } } },
    async ({ ctx, params, body }) => assignTarget(ctx, params.id, body),
  );
  app.put(
    '/api/tasks/:id/assignment',
    { schema: { params: IdParams, body: contract.AssignTask, response: { 200: contract.TaskView } } },
    async ({ ctx, params, body }) => assignTask(ctx, params.id, body),
  );
}
