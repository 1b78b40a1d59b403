import { chmodSync, realpathSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Client } from 'pg';
import { clientConfig } from '../db/pool.ts';
import type { DatabaseAddress } from '../db/pool.ts';
import { embeddedBinaries } from './binaries.ts';
import { startCluster } from './cluster.ts';
import type { Cluster } from './cluster.ts';
import { findHolder, takeFolder } from './folder-lock.ts';
import { SUPERUSER, clusterExists } from './make-cluster.ts';
import { ensurePasswords, readPasswords } from './passwords.ts';
import type { Passwords } from './passwords.ts';
import { readPostmasterFile } from './postmaster-file.ts';

const OWNER = 'tiendo';
const DATABASE = 'tiendo';
const MAX_CONNECTIONS = 60;

export interface EmbeddedDatabase {
  address: DatabaseAddress;
  stop(): Promise<void>;
}

/** Takes the data folder, starts PostgreSQL on it and makes sure that our database is there. */
export async function startEmbedded(dataFolder: string, announce: (line: string) => void): Promise<EmbeddedDatabase> {
  const wanted = resolve(dataFolder);
  const release = takeFolder(wanted);
  try {
    const folder = realpathSync(wanted);
    // Passable for the user PostgreSQL runs as; what is secret inside is closed by itself.
    chmodSync(folder, process.getuid?.() === 0 ? 0o711 : 0o700);
    const clusterFolder = join(folder, 'postgres');
    const passwords = ensurePasswords(folder, clusterExists(clusterFolder));
    const cluster = await startCluster({
      folder: clusterFolder,
      socketFolder: join(folder, 'run'),
      logFile: join(folder, 'postgres.log'),
      binaries: embeddedBinaries(join(folder, 'lib')),
      superuserPassword: passwords.superuser,
      durable: true,
      maxConnections: MAX_CONNECTIONS,
      announce,
    });
    await ensureDatabase(cluster, passwords).catch(async (error: unknown) => {
      await cluster.stop();
      throw error;
    });
    const stop = async (): Promise<void> => cluster.stop().finally(release);
    return { address: ownAddress(cluster, passwords), stop };
  } catch (error) {
    release();
    throw error;
  }
}

/** The address of the PostgreSQL that another process of ours keeps on this folder, for the command line. */
export function findRunning(dataFolder: string): DatabaseAddress | undefined {
  const folder = resolve(dataFolder);
  if (findHolder(folder) === undefined) return undefined;
  const passwords = readPasswords(folder);
  const postmaster = readPostmasterFile(join(folder, 'postgres'));
  if (!passwords || !postmaster?.ready) return undefined;
  return ownAddress({ host: postmaster.socketFolder, port: postmaster.port }, passwords);
}

/** The superuser's address of the PostgreSQL that runs on this folder now, for a backup. */
export function superuserAddress(dataFolder: string): DatabaseAddress | undefined {
  const folder = resolve(dataFolder);
  const passwords = readPasswords(folder);
  const postmaster = readPostmasterFile(join(folder, 'postgres'));
  if (!passwords || !postmaster?.ready) return undefined;
  return superuserOf({ host: postmaster.socketFolder, port: postmaster.port }, passwords);
}

function superuserOf({ host, port }: Place, passwords: Passwords): DatabaseAddress {
  return { host, port, user: SUPERUSER, password: passwords.superuser, database: 'postgres' };
}

type Place = Pick<Cluster, 'host' | 'port'>;

function ownAddress({ host, port }: Place, passwords: Passwords): DatabaseAddress {
  return { host, port, user: OWNER, password: passwords.application, database: DATABASE };
}

/** The owner is no superuser: row-level security binds it. */
async function ensureDatabase(place: Place, passwords: Passwords): Promise<void> {
  const client = new Client(clientConfig(superuserOf(place, passwords)));
  await client.connect();
  try {
    const { rowCount } = await client.query('select from pg_database where datname = $1', [DATABASE]);
    if (rowCount === 1) return;
    await client.query(`drop role if exists ${OWNER}`);
    await client.query(`create role ${OWNER} login password ${client.escapeLiteral(passwords.application)}`);
    await client.query(`create database ${DATABASE} owner ${OWNER} template template0`);
  } finally {
    await client.end();
  }
}
