import { z } from 'zod';
import * as contract from '#contract/agencies.ts';
import { IdParams } from '#contract/shapes.ts';
import { mayManageUsers } from '#domain/agencies/policy.ts';
import { inReadTransaction } from '#server/context.ts';
import type { Context } from '#server/context.ts';
import { Refused } from '#server/errors.ts';
import type { App } from '#server/http.ts';
import type { Services } from '#server/services.ts';
import { disableUser, enableUser, setUserPassword, signUserOut } from './change-user.ts';
import { createUser } from './create-user.ts';
import { listUsers } from './user-queries.ts';

/** Users, for administrators. */
export function registerUsers(app: App, { sessions }: Services): void {
  app.get('/api/users', { schema: { response: { 200: contract.UserList } } }, async ({ ctx }) => {
    if (!mayManageUsers(ctx.actor)) throw new Refused('not-your-role');
    return { users: await inReadTransaction(ctx, async (tx) => listUsers(tx, ctx.actor.provinceId, ctx.today)) };
  });
  app.post(
    '/api/users',
    { schema: { body: contract.CreateUser, response: { 201: contract.UserView } } },
    async ({ ctx, body }, reply) => reply.code(201).send(await createUser(ctx, body)),
  );
  const changes: Record<string, (ctx: Context, personId: number) => Promise<void>> = {
    disable: disableUser,
    enable: enableUser,
    'sign-out-everywhere': signUserOut,
  };
  for (const [name, change] of Object.entries(changes)) {
    app.post(
      `/api/users/:id/${name}`,
      { schema: { params: IdParams, response: { 204: z.undefined() } } },
      async ({ ctx, params }, reply) => {
        await change(ctx, params.id);
        sessions.forgetAll();
        return reply.code(204).send();
      },
    );
  }
  app.post(
    '/api/users/:id/password',
    { schema: { params: IdParams, body: contract.SetPassword, response: { 204: z.undefined() } } },
    async ({ ctx, params, body }, reply) => {
      await setUserPassword(ctx, params.id, body.password);
      sessions.forgetAll();
      return reply.code(204).send();
    },
  );
}
