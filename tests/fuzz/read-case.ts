import { readHere } from '#server/documents/read-here.ts';
import { sentenceForUnreadable } from '#server/errors-text/unreadable-text.ts';

import { outcomeOfSheet } from './read-sheet-case.ts';
import type { Kind } from './samples.ts';

/** What became of one broken file. */
export interface CaseReport {
  readonly number: number;
  /** 'read', 'not-a-decision', the refusal's code, or 'thrown'. */
  readonly outcome: string;
  /** What the person would be told; empty where the file was read. */
  readonly sentence: string;
  readonly cpuMs: number;
  /** Memory of the whole process that reads. */
  readonly rssMb: number;
}

type Outcome = Pick<CaseReport, 'outcome' | 'sentence'>;

async function outcomeOf(bytes: Uint8Array, kind: Kind): Promise<Outcome> {
  try {
    if (kind === 'xlsx' || kind === 'csv') return outcomeOfSheet(bytes, kind);
    const read = await readHere.read(bytes);
    if (!read.ok) return { outcome: read.code, sentence: sentenceForUnreadable(read.code, read.found) };
    if (read.compiled.recognised) return { outcome: 'read', sentence: '' };
    return { outcome: 'not-a-decision', sentence: read.compiled.problems.map(({ message }) => message).join(' ') };
  } catch (error) {
    return { outcome: 'thrown', sentence: String(error instanceof Error ? error.stack : error) };
  }
}

/** Reads one file as a reading thread of the server does. */
export async function readCase(number: number, bytes: Uint8Array, kind: Kind): Promise<CaseReport> {
  const before = process.cpuUsage();
  const outcome = await outcomeOf(bytes, kind);
  const { user, system } = process.cpuUsage(before);
  const rssMb = Math.round(process.memoryUsage.rss() / 1e6);
  return { number, ...outcome, cpuMs: (user + system) / 1000, rssMb };
}

const MOST_CPU_MS = 2000;
const MOST_RSS_MB = 512;

/** Whether the program, and not the file, did wrong; else every file is read or refused with a sentence. */
export function isOffence({ outcome, sentence, cpuMs, rssMb }: CaseReport): boolean {
  if (outcome === 'thrown' || cpuMs > MOST_CPU_MS || rssMb > MOST_RSS_MB) return true;
  return outcome !== 'read' && !/\p{L}.*\./su.test(sentence);
}
