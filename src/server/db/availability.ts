/** PostgreSQL's classes for a server that is away, stopping, starting or out of room, and Node's for a cut line. */
const AWAY = new Set([
  '57P01',
  '57P02',
  '57P03',
  '53300',
  'ECONNREFUSED',
  'ECONNRESET',
  'ENOENT',
  'EPIPE',
  'ETIMEDOUT',
]);
const FULL = new Set(['53100', 'ENOSPC']);

function codeOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : '';
}

/** True when the request may simply be tried again once the database is back: answer 503, not 500. */
export function isDatabaseAway(error: unknown): boolean {
  const code = codeOf(error);
  if (AWAY.has(code) || code.startsWith('08')) return true;
  return /Connection terminated|timeout exceeded when trying to connect|the database system is/i.test(messageOf(error));
}

/** True when nothing was written because the disk has no room. */
export function isDiskFull(error: unknown): boolean {
  return FULL.has(codeOf(error)) || /No space left on device/i.test(messageOf(error));
}

/** A number or a day that no column holds, and a character that no text holds. */
const UNSTORABLE = new Set(['22003', '22008', '22021', '22P05']);

/** True when what was sent can be written down in no column: the request is at fault and not the program. */
export function isUnstorable(error: unknown): boolean {
  return UNSTORABLE.has(codeOf(error));
}

const INSUFFICIENT_PRIVILEGE = '42501';

/** True when the database's user may not do what was asked. */
export function isForbidden(error: unknown): boolean {
  return codeOf(error) === INSUFFICIENT_PRIVILEGE;
}
