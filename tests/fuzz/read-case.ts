import { ReadingThreads } from '#server/documents/reading-threads.ts';
import { problemBody } from '#server/errors-text/index.ts';
import { sentenceForUnreadable } from '#server/errors-text/unreadable-text.ts';
import { Refused } from '#server/errors.ts';

/** What became of one broken file. */
export interface CaseReport {
  readonly number: number;
  /** 'read', 'not-a-decision', or the refusal's code. */
  readonly outcome: string;
  /** What the person would be told; empty where the file was read. */
  readonly sentence: string;
  /** The thread's own word on a fault of the program. */
  readonly fault: string | null;
  readonly cpuMs: number;
  /** Memory of the whole process that reads. */
  readonly rssMb: number;
}

/** Wall time on a busy machine is no measure; what hangs for good is ended, what is slow is found by its CPU time. */
const LIMITS = { threads: 1, mostMs: 120_000, idleMs: 600_000 };

type Outcome = Pick<CaseReport, 'outcome' | 'sentence'>;

/** Reads one file after the other as the server does, and says what became of each. */
export class CaseReader {
  private fault: string | null = null;
  private readonly threads = new ReadingThreads((reason) => {
    this.fault = reason;
  }, LIMITS);

  async read(number: number, bytes: Uint8Array): Promise<CaseReport> {
    this.fault = null;
    const before = process.cpuUsage();
    const outcome = await this.outcomeOf(bytes);
    const { user, system } = process.cpuUsage(before);
    const rssMb = Math.round(process.memoryUsage.rss() / 1e6);
    return { number, ...outcome, fault: this.fault, cpuMs: (user + system) / 1000, rssMb };
  }

  async close(): Promise<void> {
    return this.threads.close();
  }

  private async outcomeOf(bytes: Uint8Array): Promise<Outcome> {
    try {
      const read = await this.threads.read(bytes);
      if (!read.ok) return { outcome: read.code, sentence: sentenceForUnreadable(read.code, read.found) };
      if (read.compiled.recognised) return { outcome: 'read', sentence: '' };
      return { outcome: 'not-a-decision', sentence: read.compiled.problems.map(({ message }) => message).join(' ') };
    } catch (error) {
      if (error instanceof Refused) return { outcome: error.code, sentence: problemBody(error.code).detail };
      return { outcome: 'thrown', sentence: String(error) };
    }
  }
}

const MOST_CPU_MS = 2000;
const MOST_RSS_MB = 512;
const PROGRAM_FAULTS = new Set(['thrown', 'reading-failed', 'reading-took-too-long', 'reading-needs-too-much']);

/** Whether the program, and not the file, did wrong; else every file is read or refused with a sentence. */
export function isOffence({ outcome, sentence, cpuMs, rssMb }: CaseReport): boolean {
  if (PROGRAM_FAULTS.has(outcome) || cpuMs > MOST_CPU_MS || rssMb > MOST_RSS_MB) return true;
  return outcome !== 'read' && !/\p{L}.*\./su.test(sentence);
}
