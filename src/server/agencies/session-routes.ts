import { z } from 'zod';
import * as contract from '#contract/agencies.ts';
import { inReadTransaction } from '#server/context.ts';
import type { Context } from '#server/context.ts';
import type { App } from '#server/http.ts';
import { findContext, sendCookies } from '#server/request-guards.ts';
import type { Services } from '#server/services.ts';
import { signOutEverywhere } from './end-sessions.ts';
import { beginSecondStep, changePassword, confirmSecondStep, endSecondStep } from './own-password.ts';
import { getSessionAnswer } from './session-queries.ts';
import { signIn } from './sign-in.ts';

const NOTHING = z.undefined();

async function viewSession(ctx: Context): Promise<contract.SessionView> {
  const answer = await inReadTransaction(ctx, async (tx) => getSessionAnswer(tx, ctx.actor, ctx.today));
  return { ...answer, roles: [...ctx.actor.roles], today: ctx.today };
}

/** POST /api/sign-in and everything that a person does to his own session. */
export function registerSession(app: App, services: Services): void {
  const { library, sessions } = services;
  const answered = { response: { 204: NOTHING } };

  app.post(
    '/api/sign-in',
    { config: { open: true }, schema: { body: contract.SignIn, ...answered } },
    async (request, reply) => {
      sendCookies(request, reply, await signIn(services, request.body));
      return reply.code(204).send();
    },
  );
  app.get(
    '/api/sign-in',
    { config: { open: true }, schema: { response: { 200: contract.WhoIsSignedIn } } },
    async (request, reply) => {
      const found = await findContext(services, request);
      if (!found) return { session: null };
      sendCookies(request, reply, found.refreshed);
      return { session: await viewSession(found.ctx) };
    },
  );
  app.post('/api/sign-out', { config: { open: true }, schema: answered }, async (request, reply) => {
    const { headers } = await library.api.signOut({
      headers: new Headers({ cookie: request.headers.cookie ?? '' }),
      returnHeaders: true,
    });
    sessions.forgetAll();
    sendCookies(request, reply, headers.getSetCookie());
    return reply.code(204).send();
  });
  app.get('/api/session', { schema: { response: { 200: contract.SessionView } } }, async (request) =>
    viewSession(request.ctx),
  );
  app.post('/api/session/sign-out-everywhere', { schema: answered }, async (request, reply) => {
    await signOutEverywhere(request.ctx);
    sessions.forgetAll();
    return reply.code(204).send();
  });
  app.post(
    '/api/session/password',
    { schema: { body: contract.ChangePassword, ...answered } },
    async (request, reply) => {
      const cookie = request.headers.cookie ?? '';
      sendCookies(request, reply, await changePassword(request.ctx, library, cookie, request.body));
      sessions.forgetAll();
      return reply.code(204).send();
    },
  );
}

/** Switching one's own second step on and off. */
export function registerSecondStep(app: App, { library, sessions }: Services): void {
  app.post(
    '/api/session/second-step/begin',
    { schema: { body: contract.SecondStepBegin, response: { 200: contract.SecondStepSecret } } },
    async (request) => beginSecondStep(library, request.headers.cookie ?? '', request.body.password),
  );
  app.post(
    '/api/session/second-step/confirm',
    { schema: { body: contract.SecondStepConfirm, response: { 204: NOTHING } } },
    async (request, reply) => {
      const cookie = request.headers.cookie ?? '';
      sendCookies(request, reply, await confirmSecondStep(request.ctx, library, cookie, request.body.code));
      sessions.forgetAll();
      return reply.code(204).send();
    },
  );
  app.post(
    '/api/session/second-step/end',
    { schema: { body: contract.SecondStepBegin, response: { 204: NOTHING } } },
    async (request, reply) => {
      const cookie = request.headers.cookie ?? '';
      sendCookies(request, reply, await endSecondStep(request.ctx, library, cookie, request.body.password));
      sessions.forgetAll();
      return reply.code(204).send();
    },
  );
}
