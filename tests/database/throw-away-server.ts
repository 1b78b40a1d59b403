import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { embeddedBinaries, startCluster, systemBinaries } from '#server/postgres/index.ts';
import type { Binaries } from '#server/postgres/index.ts';

/** A PostgreSQL of the tests' own: superuser address, and the way to be rid of it. */
export interface ThrowAwayServer {
  url: string;
  stop(): Promise<void>;
}

const PASSWORD = 'throw-away';

/** TIENDO_TEST_POSTGRES names a folder of system programs (`…/postgresql/15/bin`); without it the embedded ones run. */
function chooseBinaries(folder: string): Binaries {
  const system = process.env['TIENDO_TEST_POSTGRES'];
  return system ? systemBinaries(system, 15) : embeddedBinaries(join(folder, 'lib'));
}

/** Only a load is measured on a durable one: tests have nothing to lose. */
export async function startThrowAwayServer(durable = false): Promise<ThrowAwayServer> {
  const folder = mkdtempSync(join(tmpdir(), 'tiendo-test-'));
  chmodSync(folder, 0o711);
  const cluster = await startCluster({
    folder: join(folder, 'postgres'),
    socketFolder: join(folder, 'run'),
    logFile: join(folder, 'postgres.log'),
    binaries: chooseBinaries(folder),
    superuserPassword: PASSWORD,
    durable,
    maxConnections: 100,
    announce: () => undefined,
  });
  const host = encodeURIComponent(cluster.host);
  return {
    url: `postgresql://postgres:${PASSWORD}@localhost:${cluster.port}/postgres?host=${host}`,
    stop: async () => {
      await cluster.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
