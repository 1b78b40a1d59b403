import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { StartFailure, diskFullSentence, folderFailure } from '../start-failure.ts';
import type { Binaries } from './binaries.ts';
import { commandAs, giveTo } from './run-as.ts';
import type { Servant } from './run-as.ts';

/** A fresh cluster with two databases and its first write-ahead files, with room to breathe. */
const NEEDED_BYTES = 200 * 1024 * 1024;

const SYSTEM_PATH = '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin';

export const SUPERUSER = 'postgres';

export interface NewCluster {
  folder: string;
  binaries: Binaries;
  servant: Servant | undefined;
  superuserPassword: string;
  sync: boolean;
}

export function clusterExists(folder: string): boolean {
  return existsSync(join(folder, 'PG_VERSION'));
}

export function refuseOtherVersion(folder: string, version: number): void {
  const found = readFileSync(join(folder, 'PG_VERSION'), 'utf8').trim();
  if (found === String(version)) return;
  throw new StartFailure(
    `Dữ liệu ở ${folder} thuộc PostgreSQL ${found}, chương trình đi kèm bản ${version}: ` +
      `hãy dùng đúng phiên bản cũ để sao lưu rồi phục hồi vào thư mục mới.`,
  );
}

function refuseFullDisk(folder: string): void {
  const { bavail, bsize } = statfsSync(folder);
  const free = bavail * bsize;
  if (free >= NEEDED_BYTES) return;
  const megabytes = (bytes: number): number => Math.floor(bytes / 1024 / 1024);
  throw new StartFailure(
    `Ổ đĩa chứa ${folder} chỉ còn ${megabytes(free)} MB, lần chạy đầu cần ít nhất ${megabytes(NEEDED_BYTES)} MB: ` +
      `hãy giải phóng dung lượng hoặc đặt TIENDO_DATA ở ổ đĩa khác.`,
  );
}

/** Made beside its place and renamed when whole, so that a break half way leaves nothing that looks like data. */
export async function makeCluster(cluster: NewCluster): Promise<void> {
  const parent = dirname(cluster.folder);
  const unfinished = `${cluster.folder}.new`;
  const passwordFile = join(parent, 'first-password');
  try {
    refuseFullDisk(parent);
    rmSync(unfinished, { recursive: true, force: true });
    mkdirSync(unfinished, { mode: 0o700 });
    giveTo(cluster.servant, unfinished);
    writeFileSync(passwordFile, cluster.superuserPassword, { mode: 0o600 });
    giveTo(cluster.servant, passwordFile);
    await initialise(cluster, unfinished, passwordFile);
    renameSync(unfinished, cluster.folder);
  } catch (error) {
    rmSync(unfinished, { recursive: true, force: true });
    throw folderFailure(error, parent);
  } finally {
    rmSync(passwordFile, { force: true });
  }
}

/** Data checksums tell a page that the disk changed; locale C sorts alike on every machine, the columns say their own. */
async function initialise(cluster: NewCluster, folder: string, passwordFile: string): Promise<void> {
  const args = ['-D', folder, '-k', '-E', 'UTF8', '--locale=C', '-U', SUPERUSER];
  args.push(`--pwfile=${passwordFile}`, '--auth=scram-sha-256', ...(cluster.sync ? [] : ['--no-sync']));
  const { status, output } = await run(
    cluster.servant,
    join(cluster.binaries.folder, 'initdb'),
    args,
    cluster.binaries,
  );
  if (status === 0) return;
  if (/No space left on device|Disk quota exceeded/i.test(output)) throw new StartFailure(diskFullSentence(folder));
  throw new Error(`initdb: ${output.trim()}`);
}

/** PostgreSQL gets nothing of our environment: no PG* variable may turn it elsewhere. */
export function environmentFor(binaries: Binaries): NodeJS.ProcessEnv {
  return {
    PATH: SYSTEM_PATH,
    LC_ALL: 'C',
    TZ: 'UTC',
    ...(binaries.libraryFolder === undefined ? {} : { LD_LIBRARY_PATH: binaries.libraryFolder }),
  };
}

async function run(
  servant: Servant | undefined,
  program: string,
  args: string[],
  binaries: Binaries,
): Promise<{ status: number | null; output: string }> {
  const command = commandAs(servant, program, args);
  return new Promise((resolve, reject) => {
    const child = spawn(command.file, command.args, { ...command.options, env: environmentFor(binaries) });
    let output = '';
    child.stderr.on('data', (part: Buffer) => (output += part.toString()));
    child.stdout.resume();
    child.on('error', reject);
    child.on('close', (status) => resolve({ status, output }));
  });
}
