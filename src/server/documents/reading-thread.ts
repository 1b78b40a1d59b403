import { parentPort } from 'node:worker_threads';
import { compileAgain, readAndCompile } from './read-and-compile.ts';
import type { ReadingAnswer, ReadingOrder, ThreadMessage } from './reading.ts';

const say = (message: ThreadMessage): void => parentPort?.postMessage(message, []);

/** Of this thread alone. */
function heldMb(): number {
  const { heapUsed, external } = process.memoryUsage();
  return (heapUsed + external) / 1e6;
}

async function carryOut(order: ReadingOrder): Promise<ReadingAnswer> {
  if (order.kind === 'read-again') return compileAgain(order.text, order.revertedRepairs);
  return readAndCompile(order.bytes, (progress) => say({ kind: 'progress', progress }));
}

// The library for PDF leaves promises of a broken file behind, which fail when nobody waits for them any more.
process.on('unhandledRejection', () => undefined);

/** One order at a time; whoever gives it ends the thread when the answer takes too long. */
parentPort?.on('message', (order: ReadingOrder) => {
  carryOut(order).then(
    (answer) => say({ kind: 'answer', answer, heldMb: heldMb() }),
    (error: unknown) => say({ kind: 'fault', reason: String(error instanceof Error ? error.stack : error) }),
  );
});
