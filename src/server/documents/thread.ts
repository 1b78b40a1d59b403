import { Worker } from 'node:worker_threads';
import type { ReadingAnswer, ReadingOrder, TellProgress, ThreadMessage } from './reading.ts';

/** Why a thread gave no answer. */
export type ThreadFailure = 'took-too-long' | 'ran-out-of-memory' | 'failed';

export class NoAnswer extends Error {
  readonly failure: ThreadFailure;

  constructor(failure: ThreadFailure, reason: string) {
    super(reason);
    this.name = 'NoAnswer';
    this.failure = failure;
  }
}

export interface ThreadLimits {
  /** For one document, from the moment the thread takes it up. */
  readonly mostMs: number;
  readonly heapMb: number;
  /** Bytes outside the heap have no limit of their own: what the whole program may grow by while a document is read. */
  readonly growthMb: number;
}

const isBuilt = import.meta.url.endsWith('.js');
const ENTRY = new URL(isBuilt ? './reading-thread.js' : './reading-thread.ts', import.meta.url);
/** The sources, when a test or a bench runs them, need their loader in each thread anew. */
const FROM_SOURCES = `import('tsx/esm/api').then(({ register }) => { register(); return import('${ENTRY.href}'); });`;
const YOUNG_HEAP_MB = 24;
const BYTES_OF_MB = 1024 * 1024;
const GROWTH_SEEN_EVERY_MS = 100;
/** A thread that holds more after its work is ended, and the next document gets a new one. */
const WORN_MB = 160;

const isOutOfMemory = (error: Error) => 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';

/** One thread that reads one document at a time. Once it gave no answer it is ended and of no more use. */
export class Thread {
  isBusy = false;
  isEnded = false;
  private readonly worker: Worker;
  private readonly limits: ThreadLimits;

  constructor(limits: ThreadLimits) {
    this.limits = limits;
    this.worker = new Worker(isBuilt ? ENTRY : FROM_SOURCES, {
      eval: !isBuilt,
      resourceLimits: { maxOldGenerationSizeMb: limits.heapMb, maxYoungGenerationSizeMb: YOUNG_HEAP_MB },
      // Libraries speak to the console about broken files; nobody is helped by that.
      stdout: true,
      stderr: true,
    });
    this.worker.stdout.resume();
    this.worker.stderr.resume();
    this.worker.on('error', () => this.end());
    this.worker.unref();
  }

  async carryOut(order: ReadingOrder, tell: TellProgress): Promise<ReadingAnswer> {
    this.isBusy = true;
    this.worker.ref();
    try {
      return await this.answerTo(order, tell);
    } catch (error) {
      await this.end();
      throw error;
    } finally {
      this.isBusy = false;
      this.worker.unref();
    }
  }

  async end(): Promise<void> {
    this.isEnded = true;
    await this.worker.terminate();
  }

  private take({ answer, heldMb }: Extract<ThreadMessage, { kind: 'answer' }>): ReadingAnswer {
    if (heldMb > WORN_MB) void this.end();
    return answer;
  }

  private async answerTo(order: ReadingOrder, tell: TellProgress): Promise<ReadingAnswer> {
    const { worker, limits } = this;
    const release = new AbortController();
    try {
      return await new Promise<ReadingAnswer>((resolve, reject) => {
        const fail = (failure: ThreadFailure, reason: string) => reject(new NoAnswer(failure, reason));
        const onMessage = (message: ThreadMessage) => {
          if (message.kind === 'progress') tell(message.progress);
          else if (message.kind === 'answer') resolve(this.take(message));
          else fail('failed', message.reason);
        };
        const onError = (error: Error) => fail(isOutOfMemory(error) ? 'ran-out-of-memory' : 'failed', error.message);
        const onExit = () => fail('failed', 'the thread ended');
        const timer = setTimeout(() => fail('took-too-long', `more than ${limits.mostMs} ms`), limits.mostMs);
        const most = process.memoryUsage.rss() + limits.growthMb * BYTES_OF_MB;
        const watch = setInterval(() => {
          if (process.memoryUsage.rss() > most) fail('ran-out-of-memory', `grew by more than ${limits.growthMb} MB`);
        }, GROWTH_SEEN_EVERY_MS);
        worker.on('message', onMessage).on('error', onError).on('exit', onExit);
        release.signal.addEventListener('abort', () => {
          clearTimeout(timer);
          clearInterval(watch);
          worker.off('message', onMessage).off('error', onError).off('exit', onExit);
        });
        worker.postMessage(order, []);
      });
    } finally {
      release.abort();
    }
  }
}
