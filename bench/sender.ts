import { type ChildProcess, fork } from 'node:child_process';
import { join } from 'node:path';

export interface Sent {
  port: number;
  method: 'POST' | 'PUT';
  path: string;
  headers: Record<string, string>;
  body: object;
}

/** A browser of many people, in a process of its own. */
export class Sender {
  readonly #child: ChildProcess = fork(join(import.meta.dirname, 'request-sender.mjs'), { execArgv: [] });

  /** Sends all of them, four at a time; throws when one is refused. */
  async send(requests: readonly Sent[]): Promise<void> {
    const answer = new Promise<{ refused: string[] }>((resolve) => this.#child.once('message', resolve));
    this.#child.send(requests);
    const { refused } = await answer;
    if (refused.length > 0) throw new Error(`${refused.length} refused, the first: ${refused[0]}`);
  }

  stop(): void {
    this.#child.kill();
  }
}
