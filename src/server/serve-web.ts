import { existsSync } from 'node:fs';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { answerNotFound } from './answer-problem.ts';

const A_YEAR = 'public, max-age=31536000, immutable';

function asksForPage(request: FastifyRequest): boolean {
  if (request.method !== 'GET' && request.method !== 'HEAD') return false;
  return !request.url.startsWith('/api/') && (request.headers.accept ?? '').includes('text/html');
}

/** Serves the built page: every address that is no file and no request is a view of the one page. */
export async function serveWeb(app: FastifyInstance, webFolder: string): Promise<void> {
  if (!existsSync(join(webFolder, 'index.html'))) {
    app.setNotFoundHandler(answerNotFound);
    return;
  }
  await app.register(fastifyStatic, {
    root: webFolder,
    preCompressed: true,
    cacheControl: false,
    // Built files carry their hash in the name, so a browser never has to ask again.
    setHeaders: (response, path) => {
      void response.header('cache-control', path.includes('/assets/') ? A_YEAR : 'no-cache');
    },
  });
  app.setNotFoundHandler((request, reply) =>
    asksForPage(request) ? reply.sendFile('index.html') : answerNotFound(request, reply),
  );
}
