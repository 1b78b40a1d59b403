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

/** The middle of some wall times, in milliseconds; the first ones, on cold caches, are left out. */
export async function medianTime(times: number, work: () => Promise<unknown>): Promise<number> {
  const found: number[] = [];
  for (let run = 0; run < times + 3; run += 1) {
    const began = performance.now();
    await work();
    found.push(performance.now() - began);
  }
  const sorted = found.slice(3).sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
