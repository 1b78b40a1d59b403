import { appendFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type CaseReport, isOffence } from './read-case.ts';
import type { Kind, Sample } from './samples.ts';

interface Counts {
  read: number;
  refused: Map<string, number>;
  slowestMs: number;
  slowest: number;
  cpuMs: number;
}

const TOLD_EVERY = 2000;

/** Counts what became of the broken files and keeps those that something is wrong with. */
export class Tally {
  offences = 0;
  private readonly folder: string;
  private readonly kinds = new Map<string, Counts>();
  private readonly began = Date.now();
  private cases = 0;
  private peakMb = 0;

  constructor(folder: string) {
    this.folder = folder;
    mkdirSync(folder, { recursive: true });
  }

  take(report: CaseReport, kind: Kind, fileOf: () => Sample): void {
    const { number, outcome, sentence, cpuMs, rssMb } = report;
    const counts = this.kinds.get(kind) ?? { read: 0, refused: new Map(), slowestMs: 0, slowest: 0, cpuMs: 0 };
    this.kinds.set(kind, counts);
    if (outcome === 'read') counts.read += 1;
    else counts.refused.set(outcome, (counts.refused.get(outcome) ?? 0) + 1);
    counts.cpuMs += cpuMs;
    if (cpuMs > counts.slowestMs) Object.assign(counts, { slowestMs: cpuMs, slowest: number });
    this.peakMb = Math.max(this.peakMb, rssMb);
    this.cases += 1;
    const measured = `${Math.round(cpuMs)} ms ${rssMb} MB`;
    if (isOffence(report)) this.keep(number, fileOf(), `${outcome} ${measured} ${sentence}`);
    if (this.cases % TOLD_EVERY === 0) console.log(this.figures());
  }

  /** The process that read it is gone. */
  died(number: number, file: Sample, code: number | null): void {
    this.cases += 1;
    this.keep(number, file, `the process died (${code})`);
  }

  figures(): string {
    const seconds = Math.round((Date.now() - this.began) / 1000);
    const lines = [...this.kinds].toSorted().map(([kind, { read, refused, slowestMs, slowest, cpuMs }]) => {
      const all = read + [...refused.values()].reduce((sum, count) => sum + count, 0);
      const codes = [...refused].toSorted(([, one], [, other]) => other - one);
      const told = codes.map(([code, count]) => `${code} ${count}`).join(', ');
      const slow = `slowest ${Math.round(slowestMs)} ms CPU (case ${slowest}), mean ${(cpuMs / all).toFixed(1)}`;
      return `  ${kind}: ${all} cases, ${read} read, ${told}; ${slow}`;
    });
    const head = `${this.cases} cases in ${seconds} s, ${this.offences} offenders, peak ${this.peakMb} MB`;
    return [head, ...lines].join('\n');
  }

  private keep(number: number, { kind, name, bytes }: Sample, what: string): void {
    this.offences += 1;
    const line = `${number} ${kind} ${name} ${what}`;
    console.log(`!! ${line}`);
    appendFileSync(join(this.folder, 'offenders.txt'), `${line}\n`);
    writeFileSync(join(this.folder, `${number}.${kind}`), bytes);
  }
}
