import type { CompiledText } from '#domain/documents/compiled-amendment.ts';
import type { SourceRefused } from '#domain/documents/source-text.ts';
import { Refused } from '#server/errors.ts';
import {
  type DocumentRead,
  type DocumentReader,
  type ReadingAnswer,
  type ReadingOrder,
  type TellProgress,
  tellNobody,
} from './reading.ts';
import { NoAnswer, Thread, type ThreadFailure, type ThreadLimits } from './thread.ts';

interface Limits extends ThreadLimits {
  readonly threads: number;
  /** Documents that may wait for a thread; one more is sent away. */
  readonly mostWaiting: number;
  /** Threads are ended after so long without work, and give their memory back. */
  readonly idleMs: number;
  /** What is under way when the program stops may take so long. */
  readonly stopMs: number;
}

const LIMITS: Limits = {
  threads: 2,
  mostWaiting: 8,
  mostMs: 30_000,
  idleMs: 30_000,
  stopMs: 4000,
  heapMb: 256,
  growthMb: 800,
};

const REFUSALS = {
  'took-too-long': 'reading-took-too-long',
  'ran-out-of-memory': 'reading-needs-too-much',
  failed: 'reading-failed',
} as const satisfies Record<ThreadFailure, string>;

/**
 * Reads documents in a few threads beside the one that answers requests, each bounded in time and memory. They start with the first
 * document and end when none comes for a while.
 */
export class ReadingThreads implements DocumentReader {
  private readonly limits: Limits;
  private readonly onFault: (reason: string) => void;
  private readonly threads = new Set<Thread>();
  private readonly waiting: (() => void)[] = [];
  private turns = 0;
  private readonly underWay = new Set<Promise<unknown>>();
  private idle: NodeJS.Timeout | undefined;
  private isClosed = false;

  constructor(onFault: (reason: string) => void, limits: Partial<Limits> = {}) {
    this.onFault = onFault;
    this.limits = { ...LIMITS, ...limits };
  }

  async read(bytes: Uint8Array, tell: TellProgress = tellNobody): Promise<DocumentRead | SourceRefused> {
    // A thread answers in the shape of what it was asked.
    return (await this.carryOut({ kind: 'read', bytes }, tell)) as DocumentRead | SourceRefused;
  }

  async readAgain(text: string, revertedRepairs: readonly string[]): Promise<CompiledText> {
    return (await this.carryOut({ kind: 'read-again', text, revertedRepairs }, tellNobody)) as CompiledText;
  }

  /** Threads that hold memory now. */
  get running(): number {
    return this.threads.size;
  }

  /** What is under way may end, but not for long. */
  async close(): Promise<void> {
    this.isClosed = true;
    clearTimeout(this.idle);
    const patience = new AbortController();
    const late = new Promise((resolve) => {
      const timer = setTimeout(resolve, this.limits.stopMs);
      patience.signal.addEventListener('abort', () => clearTimeout(timer));
    });
    await Promise.race([Promise.allSettled(this.underWay), late]);
    patience.abort();
    await this.endThreads();
  }

  private async carryOut(order: ReadingOrder, tell: TellProgress): Promise<ReadingAnswer> {
    clearTimeout(this.idle);
    const work = this.withThread(async (thread) => thread.carryOut(order, tell));
    this.underWay.add(work);
    try {
      return await work;
    } catch (error) {
      if (!(error instanceof NoAnswer)) throw error;
      this.onFault(error.message);
      throw new Refused(REFUSALS[error.failure]);
    } finally {
      this.underWay.delete(work);
      this.endWhenIdle();
    }
  }

  private async withThread<Result>(work: (thread: Thread) => Promise<Result>): Promise<Result> {
    await this.takeTurn();
    try {
      return await work(this.freeThread());
    } finally {
      for (const thread of this.threads) if (thread.isEnded) this.threads.delete(thread);
      this.giveTurn();
    }
  }

  private async takeTurn(): Promise<void> {
    if (this.isClosed) throw new Refused('readers-busy');
    if (this.turns < this.limits.threads) {
      this.turns += 1;
      return;
    }
    if (this.waiting.length >= this.limits.mostWaiting) throw new Refused('readers-busy');
    await new Promise<void>((resolve) => this.waiting.push(resolve));
    if (!this.isClosed) return;
    this.giveTurn();
    throw new Refused('readers-busy');
  }

  /** The turn goes on to the one who waits longest. */
  private giveTurn(): void {
    const next = this.waiting.shift();
    if (next) next();
    else this.turns -= 1;
  }

  private freeThread(): Thread {
    const free = [...this.threads].find(({ isBusy, isEnded }) => !isBusy && !isEnded);
    if (free) return free;
    const thread = new Thread(this.limits);
    this.threads.add(thread);
    return thread;
  }

  private endWhenIdle(): void {
    clearTimeout(this.idle);
    if (this.underWay.size > 0 || this.isClosed) return;
    this.idle = setTimeout(() => void this.endThreads(), this.limits.idleMs).unref();
  }

  private async endThreads(): Promise<void> {
    const ending = [...this.threads];
    this.threads.clear();
    await Promise.all(ending.map(async (thread) => thread.end()));
  }
}
