import type { ReadingProgress } from '#contract/reading.ts';
import type { Clock } from '#server/clock.ts';
import { type TellProgress, uncounted } from './reading.ts';

const KEPT_MS = 5 * 60_000;
/** A person uploads one file after the other; more than this at one time are not followed. */
const MOST_KEPT = 500;

interface Kept {
  readonly progress: ReadingProgress;
  readonly toldAt: number;
}

/** One upload, however often it is sent. */
interface Upload {
  readonly key: string;
  readonly requestHash: string;
}

/** How far the uploads of the last minutes have come, each known to the person who sent it only. */
export class Readings {
  private readonly clock: Clock;
  private readonly kept = new Map<string, Kept>();
  private readonly underWay = new Map<string, Promise<unknown>>();

  constructor(clock: Clock) {
    this.clock = clock;
  }

  /**
   * Follows one upload from its arrival to its end; without a key nobody can ask for it. Sent again while it is under way (a lost
   * connection), it waits for the first instead of being read a second time.
   */
  async follow<Result>(
    personId: number,
    upload: Upload | null,
    work: (tell: TellProgress) => Promise<Result>,
  ): Promise<Result> {
    if (!upload) return this.followOne(personId, undefined, work);
    const name = `${personId} ${upload.key} ${upload.requestHash}`;
    const first = this.underWay.get(name);
    // The same person's same bytes to the same verb, so it has that verb's result.
    if (first) return first as Promise<Result>;
    const following = this.followOne(personId, upload.key, work).finally(() => this.underWay.delete(name));
    this.underWay.set(name, following);
    return following;
  }

  private async followOne<Result>(
    personId: number,
    key: string | undefined,
    work: (tell: TellProgress) => Promise<Result>,
  ): Promise<Result> {
    const tell = (progress: ReadingProgress) => key !== undefined && this.keep(`${personId} ${key}`, progress);
    let last: ReadingProgress['stage'] = 'failed';
    tell(uncounted('received'));
    try {
      const result = await work(tell);
      last = 'done';
      return result;
    } finally {
      tell(uncounted(last));
    }
  }

  private keep(name: string, progress: ReadingProgress): void {
    this.forgetOld();
    this.kept.delete(name);
    this.kept.set(name, { progress, toldAt: this.clock().getTime() });
  }

  find(personId: number, key: string): ReadingProgress | undefined {
    this.forgetOld();
    return this.kept.get(`${personId} ${key}`)?.progress;
  }

  /** In the order of the last word from each, so the first are the oldest. */
  private forgetOld(): void {
    const since = this.clock().getTime() - KEPT_MS;
    for (const [name, { toldAt }] of this.kept) {
      if (toldAt >= since && this.kept.size < MOST_KEPT) return;
      this.kept.delete(name);
    }
  }
}
