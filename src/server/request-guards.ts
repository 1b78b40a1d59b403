import type { FastifyReply, FastifyRequest } from 'fastify';
import { provinceTime } from './clock.ts';
import type { Context, RetryKey } from './context.ts';
import { Refused } from './errors.ts';
import { hashRequest } from './hash-request.ts';
import type { App } from './http.ts';
import type { Services } from './services.ts';
import { refuseUnstorable } from './storable.ts';

const READS = new Set(['GET', 'HEAD', 'OPTIONS']);

/** A write must come from our own page: the browser says where it came from, and no other page can forge that. */
function refuseForeignOrigin(request: FastifyRequest): void {
  if (READS.has(request.method)) return;
  const site = request.headers['sec-fetch-site'];
  if (site !== undefined) {
    if (site !== 'same-origin' && site !== 'none') throw new Refused('foreign-origin');
    return;
  }
  const { origin } = request.headers;
  if (origin === undefined) return;
  if (!URL.canParse(origin) || new URL(origin).host !== request.headers.host) throw new Refused('foreign-origin');
}

/** Cookies of ours travel over https only where the page itself came that way. */
export function sendCookies(request: FastifyRequest, reply: FastifyReply, cookies: readonly string[]): void {
  const ending = request.protocol === 'https' ? '; Secure' : '';
  for (const cookie of cookies) void reply.header('set-cookie', cookie + ending);
}

function retryKeyOf(request: FastifyRequest): RetryKey | null {
  const key = request.headers['idempotency-key'];
  if (typeof key !== 'string' || READS.has(request.method)) return null;
  if (key.length < 8 || key.length > 100) throw new Refused('idempotency-key-malformed');
  const { method, url, body } = request;
  return { key, requestHash: hashRequest({ method, url, route: request.routeOptions.url ?? url, body }) };
}

/** In whose name the request acts, by its session cookie, with the cookies of a prolonged session; undefined without a session. */
export async function findContext(
  { db, clock, log, sessions }: Services,
  request: FastifyRequest,
): Promise<{ ctx: Context; refreshed: string[] } | undefined> {
  const found = await sessions.find(request.headers.cookie);
  if (!found) return undefined;
  const { actor, clockDay } = found.session;
  const ctx: Context = { db, actor, log, retry: null, ...provinceTime(clockDay, clock()) };
  return { ctx, refreshed: found.refreshed };
}

/** Before every request of ours: does it come from our page, and who sends it? */
export function guardRequests(app: App, services: Services): void {
  const contexts = new WeakMap<FastifyRequest, Context>();
  app.decorateRequest('ctx', {
    getter(this: FastifyRequest) {
      const ctx = contexts.get(this);
      if (!ctx) throw new Refused('not-signed-in');
      return ctx;
    },
  });
  app.addHook('onRequest', async (request, reply) => {
    refuseForeignOrigin(request);
    if (request.routeOptions.config.open || request.is404) return;
    const found = await findContext(services, request);
    if (!found) throw new Refused('not-signed-in');
    sendCookies(request, reply, found.refreshed);
    contexts.set(request, found.ctx);
  });
  app.addHook('preValidation', async ({ params, query, body }) => refuseUnstorable(params, query, body));
  app.addHook('preHandler', async (request) => {
    const retry = retryKeyOf(request);
    const ctx = contexts.get(request);
    if (retry && ctx) contexts.set(request, { ...ctx, retry });
  });
}
