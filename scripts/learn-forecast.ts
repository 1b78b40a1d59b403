/**
 * Learns the forecast room's numbers from the known parts of the series in a folder and writes them to src/forecast/learned:
 * `npx tsx scripts/learn-forecast.ts FOLDER [PERIOD…]`. Prints what the combination scores on series left out (three-fold cross-validation).
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type LearnedWeights } from '#forecast/combine.ts';
import { type Case, casesOf, FOLDS } from './learning/cases.ts';
import { learnWeights } from './learning/learn-weights.ts';
import { learnWidths, missesOf } from './learning/learn-widths.ts';
import { readSeriesFolder } from './learning/series-folder.ts';
import { leftOutTable } from './learning/left-out-table.ts';

const NAMES = { 1: 'yearly', 4: 'quarterly', 12: 'monthly' } as const;
const folder = process.argv[2];
if (folder === undefined) throw new Error('Which folder holds the series?');
const target = join(resolve(import.meta.dirname, '..'), 'src', 'forecast', 'learned');
mkdirSync(target, { recursive: true });

const series = readSeriesFolder(folder);
const wanted = process.argv.slice(3).map(Number);
for (const period of ([12, 4, 1] as const).filter((each) => wanted.length === 0 || wanted.includes(each))) {
  const own = series.filter((each) => each.period === period).flatMap(casesOf);
  const byFold = Array.from({ length: FOLDS }, (_, fold) => learnWeights(own.filter((each) => each.fold !== fold)));
  const without = (each: Case): LearnedWeights => byFold[each.fold] ?? learnWeights(own);
  const misses = own.map((each) => ({ each, misses: missesOf(each, without(each)) }));
  const widthsByFold = Array.from({ length: FOLDS }, (_, fold) =>
    learnWidths(misses.filter(({ each }) => each.fold !== fold).flatMap((found) => found.misses)),
  );
  console.log(leftOutTable(own, without, (each) => widthsByFold[each.fold] ?? []).join('\n'));
  const learned = { weights: learnWeights(own), widths: learnWidths(misses.flatMap((found) => found.misses)) };
  const name = NAMES[period];
  writeFileSync(
    join(target, `${name}.ts`),
    [
      "import type { Learned } from './learned.ts';",
      '',
      '/** Written by `scripts/learn-forecast.ts`: do not edit by hand. */',
      `export const ${name}: Learned = ${JSON.stringify(learned)};`,
      '',
    ].join('\n'),
  );
}
