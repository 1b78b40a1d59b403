import { Client, DatabaseError } from 'pg';
import { StartFailure } from '../start-failure.ts';
import { connectFailure } from './connect-failure.ts';
import { clientConfig } from './pool.ts';
import type { DatabaseAddress } from './pool.ts';

const OLDEST_VERSION = 15;
/** The role that owns our tables when the given user stands above row-level security. */
const APPLICATION_ROLE = 'tiendo';
const TWO_AT_ONCE = new Set(['42710', '23505', '40001']);

export interface Server {
  version: number;
  versionText: string;
  encoding: string;
  aboveRowSecurity: boolean;
}

const ASK_SERVER = `
  select current_setting('server_version_num')::int / 10000 as version,
         current_setting('server_version') as "versionText",
         current_setting('server_encoding') as encoding,
         (rolsuper or rolbypassrls) as "aboveRowSecurity"
    from pg_roles where rolname = current_user`;

/** Checks the server and makes ready what the migrations need; says which role the pool has to take, if any. */
export async function prepareDatabase(address: DatabaseAddress): Promise<string | undefined> {
  const client = new Client(clientConfig(address));
  client.on('error', () => undefined);
  try {
    await client.connect();
    const server = (await client.query<Server>(ASK_SERVER)).rows[0];
    if (!server) throw new Error('pg_roles has no line for the current user');
    refuseUnfitServer(server);
    if (!server.aboveRowSecurity) return undefined;
    await makeApplicationRole(client);
    return APPLICATION_ROLE;
  } catch (error) {
    throw connectFailure(error, address);
  } finally {
    await client.end().catch(() => undefined);
  }
}

export function refuseUnfitServer({ version, versionText, encoding }: Server): void {
  if (version < OLDEST_VERSION) {
    throw new StartFailure(`Máy chủ PostgreSQL là bản ${versionText}; cần bản ${OLDEST_VERSION} trở lên.`);
  }
  if (encoding !== 'UTF8') {
    throw new StartFailure(`Cơ sở dữ liệu dùng bảng mã ${encoding}; hãy tạo cơ sở dữ liệu với bảng mã UTF8.`);
  }
}

async function makeApplicationRole(client: Client): Promise<void> {
  const statements = [
    `do $$ begin
       if not exists (select from pg_roles where rolname = '${APPLICATION_ROLE}') then
         create role ${APPLICATION_ROLE} nologin;
       end if;
     end $$`,
    `create extension if not exists unaccent`,
    `create extension if not exists btree_gist`,
    `do $$ begin
       execute format('grant connect, create, temporary on database %I to ${APPLICATION_ROLE}', current_database());
     end $$`,
    `alter schema public owner to ${APPLICATION_ROLE}`,
  ];
  for (const statement of statements) await client.query(statement).catch(unlessMadeByAnother);
}

/** Two programs that start at once may both make the role: the second finds it made. */
function unlessMadeByAnother(error: unknown): void {
  if (error instanceof DatabaseError && TWO_AT_ONCE.has(error.code ?? '')) return;
  if (error instanceof DatabaseError && error.message.includes('tuple concurrently updated')) return;
  throw error;
}
