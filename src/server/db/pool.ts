import { Pool } from 'pg';
import type { ClientConfig } from 'pg';
import { valueParsers } from './value-parsers.ts';

/** Where the database is: a URL, or the parts of one for a local socket. */
export type DatabaseAddress =
  { url: string } | { host: string; port: number; user: string; password: string; database: string };

export interface PoolOptions {
  /** The role every connection takes on connecting, when the user itself would pass row-level security by. */
  role?: string | undefined;
  max?: number;
  /** How long to wait for a free or a new connection. */
  mayWaitMs?: number | undefined;
  onIdleError?: (error: Error) => void;
}

/**
 * Fixed for every connection, so that no server default changes how days and moments are written. Compiling at run time is off: a query
 * behind row-level security has hundreds of small expressions, and compiling them took 4 s where running them takes 0.1 s.
 */
const SESSION = '-c datestyle=ISO,YMD -c intervalstyle=iso_8601 -c timezone=UTC -c jit=off';

/** On a busy machine a connection may take its time; a server gives its requests less. */
const MAY_WAIT_MS = 15_000;

export function clientConfig(address: DatabaseAddress, role?: string): ClientConfig {
  return {
    ...('url' in address ? { connectionString: address.url } : address),
    application_name: 'tien-do',
    // As a start-up option the role cannot be half set: a connection without it is refused.
    options: role === undefined ? SESSION : `${SESSION} -c role=${role}`,
    types: valueParsers,
    connectionTimeoutMillis: MAY_WAIT_MS,
    keepAlive: true,
  };
}

export function openPool(address: DatabaseAddress, options: PoolOptions = {}): Pool {
  const pool = new Pool({
    ...clientConfig(address, options.role),
    connectionTimeoutMillis: options.mayWaitMs ?? MAY_WAIT_MS,
    max: options.max ?? 20,
  });
  // An idle connection that breaks must not end the process: the pool replaces it at the next request.
  pool.on('error', (error) => options.onIdleError?.(error));
  return pool;
}
