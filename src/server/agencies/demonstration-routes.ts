import { z } from 'zod';
import * as contract from '#contract/agencies.ts';
import { demonstrationLogins } from '#server/demonstration/index.ts';
import { NotFound } from '#server/errors.ts';
import type { App } from '#server/http.ts';
import { sendCookies } from '#server/request-guards.ts';
import type { Services } from '#server/services.ts';
import { findDemonstrationUser, isDemonstration, listDemonstrationLogins } from './demonstration-queries.ts';
import { moveDemonstrationDay } from './move-demonstration-day.ts';

/** One-click sign-ins and a movable day: in a real province each of these answers "not found". */
export function registerDemonstration(app: App, { db, library, sessions }: Services): void {
  const userNames = demonstrationLogins.map(({ username }) => username);
  app.get(
    '/api/demonstration',
    { config: { open: true }, schema: { response: { 200: contract.DemonstrationView } } },
    async () => {
      const enabled = await isDemonstration(db);
      return { enabled, logins: enabled ? await listDemonstrationLogins(db, userNames) : [] };
    },
  );
  app.post(
    '/api/demonstration/sign-in',
    { config: { open: true }, schema: { body: contract.DemonstrationSignIn, response: { 204: z.undefined() } } },
    async (request, reply) => {
      const userId = await findDemonstrationUser(db, request.body.userName);
      if (userId === undefined) throw new NotFound();
      const { headers } = await library.api.openSession({ body: { userId }, returnHeaders: true });
      sendCookies(request, reply, headers.getSetCookie());
      return reply.code(204).send();
    },
  );
  app.post(
    '/api/demonstration/today',
    { schema: { body: contract.DemonstrationDay, response: { 204: z.undefined() } } },
    async (request, reply) => {
      await moveDemonstrationDay(request.ctx, request.body.day);
      sessions.forgetAll();
      return reply.code(204).send();
    },
  );
}
