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

/**
 * Wall times of two works in milliseconds, taken in turn, so that a busy machine slows both; of each the fastest fifth's
 * slowest, since what is slower was waiting for somebody else. The first runs, on cold caches, are left out.
 */
export async function timesInTurn(
  runs: number,
  ours: () => Promise<unknown>,
  theirs: () => Promise<unknown>,
): Promise<[number, number]> {
  const times: [number[], number[]] = [[], []];
  for (let run = -5; run < runs; run += 1) {
    for (const [index, work] of [ours, theirs].entries()) {
      const began = performance.now();
      await work();
      if (run >= 0) times[index]?.push(performance.now() - began);
    }
  }
  const quick = (found: number[]): number => found.sort((a, b) => a - b)[Math.floor(found.length / 5)] ?? Number.NaN;
  return [quick(times[0]), quick(times[1])];
}
