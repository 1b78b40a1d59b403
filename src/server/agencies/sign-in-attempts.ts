import type { Clock } from '#server/clock.ts';

const ALLOWED_FAILURES = 5;
const WAIT_MS = 15 * 60_000;
const KEPT_NAMES = 10_000;

interface Failures {
  count: number;
  lastAt: number;
}

/** Counts wrong passwords by user name, never by address: an office behind one address is never locked out. */
export class SignInAttempts {
  readonly #failures = new Map<string, Failures>();
  readonly #clock: Clock;

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /** Minutes that this name still has to wait; 0 when it may try. */
  minutesToWait(userName: string): number {
    const failures = this.#current(userName);
    if (!failures || failures.count < ALLOWED_FAILURES) return 0;
    return Math.ceil((failures.lastAt + WAIT_MS - this.#clock().getTime()) / 60_000);
  }

  /** Notes a failure and says how many tries are left. */
  fail(userName: string): number {
    const count = (this.#current(userName)?.count ?? 0) + 1;
    this.#failures.delete(userName);
    this.#failures.set(userName, { count, lastAt: this.#clock().getTime() });
    const oldest = this.#failures.keys().next().value;
    if (this.#failures.size > KEPT_NAMES && oldest !== undefined) this.#failures.delete(oldest);
    return Math.max(0, ALLOWED_FAILURES - count);
  }

  succeed(userName: string): void {
    this.#failures.delete(userName);
  }

  #current(userName: string): Failures | undefined {
    const failures = this.#failures.get(userName);
    if (!failures || failures.lastAt + WAIT_MS > this.#clock().getTime()) return failures;
    this.#failures.delete(userName);
    return undefined;
  }
}
