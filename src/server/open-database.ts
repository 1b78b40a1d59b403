import type { Pool } from 'pg';
import type { Config } from './config.ts';
import { isDatabaseAway, isDiskFull, isForbidden } from './db/availability.ts';
import { openDb } from './db/database.ts';
import type { RootDb } from './db/database.ts';
import { migrate } from './db/migrate.ts';
import { openPool } from './db/pool.ts';
import type { DatabaseAddress } from './db/pool.ts';
import { prepareDatabase } from './db/prepare.ts';
import { findRunning, startEmbedded } from './postgres/index.ts';
import { migrationsFolder } from './program-folder.ts';
import { StartFailure, diskFullSentence } from './start-failure.ts';

export interface OpenDatabase {
  pool: Pool;
  db: RootDb;
  /** How many migrations ran while opening. */
  migrated: number;
  close(): Promise<void>;
}

export interface Opening {
  announce: (line: string) => void;
  onIdleError?: (error: Error) => void;
  /** The command line works beside a running server on the same PostgreSQL; a second server may not. */
  besideServer?: boolean;
  /** Work that keeps this process busy while PostgreSQL starts; only after it are connections timed. */
  meanwhile?: Promise<unknown>;
  /** A request that finds no connection within this time is answered that the database is away. */
  requestsMayWaitMs?: number;
}

/** Opens the database of the configuration, starting the embedded one if there is no other, and migrates it. */
export async function openDatabase(config: Config, opening: Opening): Promise<OpenDatabase> {
  const server = await findServer(config, opening);
  try {
    await opening.meanwhile;
    const role = await prepareDatabase(server.address);
    const migrated = await migrateAlone(server.address, role).catch((error: unknown) => {
      throw migrationFailure(error, config);
    });
    const pool = openPool(server.address, { role, mayWaitMs: opening.requestsMayWaitMs, ...watching(opening) });
    const close = async (): Promise<void> => pool.end().finally(server.stop);
    return { pool, db: openDb(pool), migrated, close };
  } catch (error) {
    await server.stop();
    throw error;
  }
}

const watching = ({ onIdleError }: Opening): Pick<Opening, 'onIdleError'> => (onIdleError ? { onIdleError } : {});

/** On one connection of its own: a step may take longer than a request may wait. */
async function migrateAlone(address: DatabaseAddress, role: string | undefined): Promise<number> {
  const pool = openPool(address, { role, max: 1 });
  return migrate(pool, migrationsFolder).finally(async () => pool.end());
}

/** A migration that breaks by itself is our fault and shown whole; a full disk or a lost server is not. */
function migrationFailure(error: unknown, { databaseUrl, dataFolder }: Config): unknown {
  const cause = error instanceof Error ? (error.cause ?? error) : error;
  if (isDiskFull(cause)) {
    return new StartFailure(diskFullSentence(databaseUrl === undefined ? dataFolder : 'cơ sở dữ liệu'));
  }
  if (isForbidden(cause)) {
    return new StartFailure(
      'Người dùng trong DATABASE_URL không có quyền tạo bảng: hãy cho người dùng đó làm chủ cơ sở dữ liệu.',
    );
  }
  if (isDatabaseAway(cause)) {
    return new StartFailure('Mất kết nối với cơ sở dữ liệu khi đang chuyển đổi: hãy chạy lại.');
  }
  return error;
}

interface Server {
  address: DatabaseAddress;
  stop(): Promise<void>;
}

async function findServer(config: Config, opening: Opening): Promise<Server> {
  const notOurs = async (): Promise<void> => undefined;
  if (config.databaseUrl !== undefined) return { address: { url: config.databaseUrl }, stop: notOurs };
  const running = opening.besideServer ? findRunning(config.dataFolder) : undefined;
  if (running) return { address: running, stop: notOurs };
  return startEmbedded(config.dataFolder, opening.announce);
}
