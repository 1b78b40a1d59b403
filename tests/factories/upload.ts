import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import type { Answer, Browser } from './app.ts';

const SAMPLES = join(import.meta.dirname, '..', 'samples', 'decisions');

/** A small decision of our own writing: three targets, one part, two tasks, one misreading by the scanner. */
export const smallDecision = readFileSync(join(SAMPLES, 'small-decision.txt'), 'utf8');

/** Sends a file as the upload page does. */
export async function upload(
  app: FastifyInstance,
  { cookie }: Browser,
  content: string | Uint8Array = smallDecision,
  fileName = 'quyet-dinh.txt',
  more: Record<string, string> = {},
): Promise<Answer> {
  const boundary = 'a-line-between-parts';
  const head = `--${boundary}\r\ncontent-disposition: form-data; name="file"; filename="${fileName}"\r\ncontent-type: text/plain\r\n\r\n`;
  const payload = Buffer.concat([Buffer.from(head), Buffer.from(content), Buffer.from(`\r\n--${boundary}--\r\n`)]);
  const headers = { ...more, cookie, 'content-type': `multipart/form-data; boundary=${boundary}` };
  return app.inject({ method: 'POST', url: '/api/documents', headers, payload });
}
