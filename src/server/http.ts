import type {
  FastifyBaseLogger,
  FastifyInstance,
  RawReplyDefaultExpression,
  RawRequestDefaultExpression,
  RawServerDefault,
} from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import type { Context } from './context.ts';

declare module 'fastify' {
  interface FastifyRequest {
    /** Who sends the request, and when; reading it without a session answers 'not-signed-in'. */
    ctx: Context;
  }
  interface FastifyContextConfig {
    /** Answered without a session. */
    open?: boolean;
  }
}

/** The web server as routes see it: a zod schema gives validation, answer check, OpenAPI and the types. */
export type App = FastifyInstance<
  RawServerDefault,
  RawRequestDefaultExpression,
  RawReplyDefaultExpression,
  FastifyBaseLogger,
  ZodTypeProvider
>;
