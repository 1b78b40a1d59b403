import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import { hasZodFastifySchemaValidationErrors } from 'fastify-type-provider-zod';
import { isDatabaseAway, isDiskFull, isUnstorable } from './db/availability.ts';
import { Refused } from './errors.ts';
import { problemBody } from './errors-text/index.ts';
import type { ProblemBody, ProblemCode } from './errors-text/index.ts';
import { fieldProblems } from './errors-text/field-sentences.ts';

const CODES_OF_STATUS: Readonly<Record<number, ProblemCode>> = {
  400: 'unreadable-request',
  404: 'not-found',
  413: 'request-too-large',
  415: 'unsupported-media-type',
  429: 'too-many-requests',
};

/** The error and what it was caused by: the sign-in library wraps what the database said. */
function chainOf(error: unknown): unknown[] {
  return error instanceof Error && error.cause !== undefined ? [error, ...chainOf(error.cause)] : [error];
}

function expectedProblem(error: FastifyError | Error): ProblemBody | undefined {
  if (error instanceof Refused) return problemBody(error.code, error.facts, error.problems);
  if (hasZodFastifySchemaValidationErrors(error)) {
    return problemBody('invalid-request', {}, fieldProblems(error.validation));
  }
  const chain = chainOf(error);
  if (chain.some(isDiskFull)) return problemBody('disk-full');
  if (chain.some(isDatabaseAway)) return problemBody('database-unavailable');
  if (chain.some(isUnstorable)) return problemBody('unreadable-request');
  const code = 'statusCode' in error && error.statusCode !== undefined ? CODES_OF_STATUS[error.statusCode] : undefined;
  return code && problemBody(code);
}

function sendProblem(reply: FastifyReply, body: ProblemBody): FastifyReply {
  return reply.code(body.status).type('application/problem+json; charset=utf-8').send(JSON.stringify(body));
}

/** The one place where an error becomes an answer: a stable code, and sentences for the person. */
export function answerProblem(error: FastifyError | Error, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const expected = expectedProblem(error);
  if (!expected) request.log.error({ err: error }, 'a request failed');
  else if (expected.status >= 500) request.log.warn({ err: error }, 'a request could not be served now');
  return sendProblem(reply, expected ?? problemBody('internal-error', { requestId: request.id }));
}

export function answerNotFound(_request: FastifyRequest, reply: FastifyReply): FastifyReply {
  return sendProblem(reply, problemBody('not-found'));
}
