import { spawnSync } from 'node:child_process';
import { chownSync, readFileSync, statSync } from 'node:fs';
import { StartFailure } from '../start-failure.ts';

/** The user PostgreSQL runs as when the program runs as root, which PostgreSQL refuses for itself. */
export interface Servant {
  uid: number;
  gid: number;
  /** Set when folders above are closed to that user, as /root is: the programs then run with the right to pass. */
  mayPass: boolean;
}

const USER_NAME = 'nobody';

/** Nothing to do for an ordinary user; for root, the owner of the data if there is one, else `nobody`. */
export function chooseServant(clusterFolder: string): Omit<Servant, 'mayPass'> | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const owner = statSync(clusterFolder, { throwIfNoEntry: false });
  if (owner && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid };
  const fields = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'))
    .find(([name]) => name === USER_NAME);
  if (fields) return { uid: Number(fields[2]), gid: Number(fields[3]) };
  throw new StartFailure(
    `PostgreSQL không chạy dưới quyền root và máy không có người dùng ${USER_NAME}: hãy chạy bằng một người dùng thường.`,
  );
}

export function giveTo(servant: Pick<Servant, 'uid' | 'gid'> | undefined, path: string): void {
  if (!servant) return;
  try {
    chownSync(path, servant.uid, servant.gid);
  } catch {
    throw new StartFailure(
      `Không chuyển được ${path} cho người dùng chạy PostgreSQL: hãy chạy bằng một người dùng thường, hoặc đặt DATABASE_URL.`,
    );
  }
}

/** Finds out by trying whether the servant reaches the programs and the folder. */
export function settleServant(
  servant: Omit<Servant, 'mayPass'> | undefined,
  program: string,
  folder: string,
): Servant | undefined {
  if (!servant) return undefined;
  if (reaches({ ...servant, mayPass: false }, program, folder)) return { ...servant, mayPass: false };
  if (reaches({ ...servant, mayPass: true }, program, folder)) return { ...servant, mayPass: true };
  throw new StartFailure(
    `PostgreSQL không chạy dưới quyền root, mà người dùng thay thế không vào được ${folder}: ` +
      `hãy đặt chương trình và TIENDO_DATA ở nơi mọi người dùng vào được, hoặc đặt DATABASE_URL.`,
  );
}

function reaches(servant: Servant, program: string, folder: string): boolean {
  const command = commandAs(servant, '/bin/sh', ['-c', 'test -x "$1" && cd "$2"', 'sh', program, folder]);
  return spawnSync(command.file, command.args, command.options).status === 0;
}

export interface Command {
  file: string;
  args: string[];
  options: { cwd: string; uid?: number; gid?: number };
}

/** The command line that runs a program as the servant; from `/`, since the present folder may be closed to it. */
export function commandAs(servant: Servant | undefined, file: string, args: string[]): Command {
  if (!servant) return { file, args, options: { cwd: '/' } };
  const { uid, gid, mayPass } = servant;
  if (!mayPass) return { file, args, options: { cwd: '/', uid, gid } };
  const rights = ['--inh-caps', '-all,+dac_override', '--ambient-caps', '-all,+dac_override'];
  const as = ['--reuid', String(uid), '--regid', String(gid), '--clear-groups', ...rights];
  return { file: 'setpriv', args: [...as, '--', file, ...args], options: { cwd: '/' } };
}
