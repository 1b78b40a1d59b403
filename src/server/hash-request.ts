import { createHash } from 'node:crypto';

/** The fields of a body that leave no trace, not even hashed, by the route that takes them. Everything else counts. */
export const secretFields: Readonly<Record<string, readonly string[]>> = {
  '/api/users': ['password'],
  '/api/users/:id/password': ['password'],
  '/api/session/password': ['current', 'next'],
  '/api/session/second-step/begin': ['password'],
  '/api/session/second-step/confirm': ['code'],
  '/api/session/second-step/end': ['password'],
};

function withoutSecrets(route: string, body: unknown): unknown {
  const secrets = secretFields[route] ?? [];
  if (secrets.length === 0 || typeof body !== 'object' || body === null) return body;
  return Object.fromEntries(Object.entries(body).filter(([field]) => !secrets.includes(field)));
}

export interface SentRequest {
  method: string;
  url: string;
  /** The address as the route is registered: '/api/users/:id/password'. */
  route: string;
  body: unknown;
}

/** What makes two requests the same one: method, address and the whole body but for its passwords. */
export function hashRequest({ method, url, route, body }: SentRequest): string {
  return createHash('sha256')
    .update(`${method} ${url}\n${JSON.stringify(withoutSecrets(route, body) ?? null)}`)
    .digest('hex');
}

/** The same for an upload, whose body its route reads: two are told apart by the file's name and bytes. */
export function hashUpload(
  { method, url }: Pick<SentRequest, 'method' | 'url'>,
  fileName: string,
  bytes: Uint8Array,
): string {
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return hashRequest({ method, url, route: url, body: [fileName, sha256] });
}
