/** Runs every bench/*.bench.ts, one after the other; with --json one object a line, otherwise a table. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Bench, BenchLine } from './measure.ts';

const asJson = process.argv.includes('--json');
const only = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const files = readdirSync(import.meta.dirname).filter((name) => name.endsWith('.bench.ts'));

const pad = (text: string, width: number): string => text + ' '.repeat(Math.max(0, width - [...text].length));

function show({ name, ours, yardstick, ratio, unit, note }: BenchLine): string {
  return [pad(name, 34), pad(`${ours} ${unit}`, 14), pad(`${yardstick} ${unit}`, 14), pad(`${ratio} ×`, 9), note].join(
    ' ',
  );
}

if (!asJson)
  console.log([pad('Phép đo', 34), pad('của ta', 14), pad('thước đo', 14), pad('tỷ lệ', 9), 'ghi chú'].join(' '));
for (const file of files.sort()) {
  if (only.length > 0 && !only.some((word) => file.includes(word))) continue;
  // The benches are found by their file names; each exports the same one function.
  const { bench } = (await import(join(import.meta.dirname, file))) as { bench: Bench };
  for (const each of await bench()) console.log(asJson ? JSON.stringify(each) : show(each));
}
// A pool or a server that lingers must not keep the program from ending.
process.exit();
