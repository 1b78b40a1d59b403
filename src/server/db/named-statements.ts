import { createHash } from 'node:crypto';
import type { PostgresPool, PostgresPoolClient, PostgresQueryResult } from 'kysely';
import type pg from 'pg';

/** Statements made of lists have as many texts as lists have lengths; those are planned anew each time. */
const MOST_NAMES = 400;
const MOST_VALUES = 40;

const names = new Map<string, string>();

/** The same text has the same name in every connection; undefined for one that is not worth keeping. */
function nameOf(text: string, values: readonly unknown[]): string | undefined {
  if (values.length === 0 || values.length > MOST_VALUES) return undefined;
  const known = names.get(text);
  if (known !== undefined || names.size >= MOST_NAMES) return known;
  const name = createHash('sha256').update(text).digest('base64url').slice(0, 20);
  names.set(text, name);
  return name;
}

/** The pool as the typed builder wants it, with every statement under a name: the database parses and plans each only once. */
export function withNamedStatements(pool: pg.Pool): PostgresPool {
  const wrapped = new WeakMap<pg.PoolClient, PostgresPoolClient>();
  return {
    connect: async () => {
      const client = await pool.connect();
      const known = wrapped.get(client) ?? namingClient(client);
      wrapped.set(client, known);
      return known;
    },
    end: async () => pool.end(),
  };
}

function namingClient(client: pg.PoolClient): PostgresPoolClient {
  // The builder's type also allows a cursor, which nobody here opens.
  const query = async (text: string, values: readonly unknown[]): Promise<PostgresQueryResult<unknown>> => {
    const name = nameOf(text, values);
    const statement = { text, values: [...values], ...(name !== undefined && { name }) };
    return (await client.query(statement)) as PostgresQueryResult<unknown>;
  };
  return { query: query as PostgresPoolClient['query'], release: () => client.release() };
}
