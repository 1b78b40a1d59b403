import { readFileSync } from 'node:fs';
import { sql } from 'kysely';
import type { RootDb } from '#server/db/database.ts';

/** One measured thing beside its yardstick, as `npm run bench -- --json` prints it. */
export interface BenchLine {
  name: string;
  ours: number;
  /** What the figure is compared with: the bare program's figure in the same run, or the goal itself. */
  yardstick: number;
  ratio: number;
  unit: string;
  note: string;
}

export type Bench = () => Promise<BenchLine[]>;

export function line(name: string, ours: number, yardstick: number, unit: string, note: string): BenchLine {
  const round = (value: number): number => Number(value.toPrecision(3));
  return { name, ours: round(ours), yardstick: round(yardstick), ratio: round(ours / yardstick), unit, note };
}

/** CPU of this process spent while the work runs, in milliseconds. */
export async function cpuOf(work: () => Promise<unknown>): Promise<number> {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** CPU in milliseconds that the process of that number has had so far. */
function cpuOfProcess(pid: number): number {
  return Number(readFileSync(`/proc/${pid}/schedstat`, 'utf8').split(' ')[0]) / 1e6;
}

/** The process of the database that answers on this connection. */
export async function databasePidOf(db: RootDb): Promise<number> {
  const { rows } = await sql<{ pid: number }>`SELECT pg_backend_pid() AS pid`.execute(db);
  return rows[0]?.pid ?? 0;
}

/** A work of this process and of the database's process that answers it. */
export interface SharedWork {
  databasePid: number;
  run: () => Promise<unknown>;
}

/**
 * CPU of two works in milliseconds, this process and the database's together, taken in turn, so that a busy machine slows both; of
 * each the fastest fifth's slowest. Time spent waiting for a processor does not count. The first runs, on cold caches, are left out.
 */
export async function cpuInTurn(
  runs: number,
  ours: SharedWork,
  theirs: SharedWork,
  coldRuns = 8,
): Promise<[number, number]> {
  const spent: [number[], number[]] = [[], []];
  for (let run = -coldRuns; run < runs; run += 1) {
    for (const [index, work] of [ours, theirs].entries()) {
      const before = cpuOfProcess(work.databasePid);
      const own = await cpuOf(work.run);
      if (run >= 0) spent[index]?.push(own + cpuOfProcess(work.databasePid) - before);
    }
  }
  const quick = (found: number[]): number => found.sort((a, b) => a - b)[Math.floor(found.length / 5)] ?? Number.NaN;
  return [quick(spent[0]), quick(spent[1])];
}
