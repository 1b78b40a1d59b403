import { forecast } from '#forecast/forecast.ts';
import { normal, seeded } from '#forecast/random.ts';
import type { Series } from '#forecast/series.ts';
import { type Bench, type BenchLine, cpuOf, line } from './measure.ts';

const GOAL_MS = 1;
const RUNS = 10;
const COUNT = 200;

/** Made-up series as long as the M3 competition's: trend, season and noise, all from one seed. */
function madeSeries(period: 4 | 12, shortest: number, longest: number, horizon: number): Series[] {
  const next = seeded(period);
  return Array.from({ length: COUNT }, () => {
    const length = shortest + Math.floor(next() * (longest - shortest + 1));
    const [growth, season, noise] = [0.01 * (next() - 0.3), 0.3 * next(), 0.02 + 0.1 * next()];
    let level = 1000 + 5000 * next();
    const values = Array.from({ length }, (_, i) => {
      level *= 1 + growth + 0.3 * noise * normal(next);
      return level * (1 + season * Math.sin((2 * Math.PI * i) / period)) * Math.exp(noise * normal(next));
    });
    return { period, values, horizon, start: [1983, 1] };
  });
}

async function perSeries(name: string, series: readonly Series[], note: string): Promise<BenchLine> {
  const all = async (): Promise<void> => series.forEach((each) => void forecast(each));
  await all();
  const times: number[] = [];
  for (let run = 0; run < RUNS; run += 1) times.push((await cpuOf(all)) / series.length);
  // What is slower than the fastest fifth shared its core with somebody else.
  const cpu = times.sort((one, other) => one - other)[RUNS / 5] ?? Number.NaN;
  return line(name, cpu, GOAL_MS, 'ms', note);
}

/** CPU of one forecast with its intervals, beside the goal of one millisecond. */
export const bench: Bench = async () => [
  await perSeries('forecast-monthly', madeSeries(12, 48, 126, 18), 'CPU một chuỗi tháng 48–126 kỳ, dự báo 18 tháng'),
  await perSeries('forecast-quarterly', madeSeries(4, 16, 64, 8), 'CPU một chuỗi quý 16–64 kỳ, dự báo 8 quý'),
];
