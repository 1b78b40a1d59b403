import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { Refused } from '#server/errors.ts';
import type { PdfOrder, WrittenPdf } from '#formats/official-document/write-pdf.ts';
import type { PaperAnswer, PaperOrder } from './paper-order.ts';

const OWN_ENTRY = import.meta.url.endsWith('.js') ? './paper-process.js' : './paper-process.ts';
const ENTRY = fileURLToPath(new URL(OWN_ENTRY, import.meta.url));
const MOST_MS = 30_000;
const MOST_WAITING = 60;
/** The compiler holds what it has taken until its process ends. */
const IDLE_MS = 20_000;
const WORN_AFTER = 500;

interface Waiting {
  readonly resolve: (written: WrittenPdf) => void;
  readonly reject: (error: Error) => void;
  readonly timer: NodeJS.Timeout;
}

/** Writes PDFs in a process beside this one: it starts with the first paper and ends when none comes for a while. */
export class PaperWriter {
  private child: ChildProcess | undefined;
  private readonly waiting = new Map<number, Waiting>();
  private made = 0;
  private idle: NodeJS.Timeout | undefined;
  private readonly idleMs: number;
  private readonly mostMs: number;

  private readonly entry: string;

  constructor({ idleMs = IDLE_MS, mostMs = MOST_MS, entry = ENTRY } = {}) {
    this.entry = entry;
    this.idleMs = idleMs;
    this.mostMs = mostMs;
  }

  get isRunning(): boolean {
    return this.child !== undefined;
  }

  /** Refused in words where the paper cannot be made: nothing else has happened then. */
  async write(order: PdfOrder): Promise<WrittenPdf> {
    if (this.waiting.size >= MOST_WAITING) throw new Refused('papers-busy');
    clearTimeout(this.idle);
    try {
      return await this.carryOut(order);
    } finally {
      this.endWhenIdle();
    }
  }

  /** Ends the process; whoever waits is refused. */
  end(): void {
    const { child } = this;
    this.child = undefined;
    child?.kill();
    this.refuseAll();
  }

  private async carryOut(order: PdfOrder): Promise<WrittenPdf> {
    this.made += 1;
    const id = this.made;
    const child = this.running();
    child.ref();
    child.channel?.ref();
    return new Promise<WrittenPdf>((resolve, reject) => {
      const timer = setTimeout(() => this.end(), this.mostMs);
      this.waiting.set(id, { resolve, reject, timer });
      const message: PaperOrder = { id, order };
      child.send(message, (error) => {
        if (error) this.end();
      });
    });
  }

  private running(): ChildProcess {
    if (this.child) return this.child;
    // The sources need their loader.
    const execArgv = this.entry.endsWith('.js') ? [] : ['--import', 'tsx'];
    const child = fork(this.entry, {
      execArgv,
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    });
    child.on('message', (answer: PaperAnswer) => this.take(answer));
    child.on('error', () => this.isLost(child));
    child.on('exit', () => this.isLost(child));
    this.child = child;
    return child;
  }

  private take(answer: PaperAnswer): void {
    const waiting = this.waiting.get(answer.id);
    this.waiting.delete(answer.id);
    if (!waiting) return;
    clearTimeout(waiting.timer);
    if (answer.kind === 'written') waiting.resolve(answer.written);
    else waiting.reject(new Refused('paper-not-made'));
  }

  private isLost(child: ChildProcess): void {
    if (this.child !== child) return;
    this.child = undefined;
    this.refuseAll();
  }

  private refuseAll(): void {
    for (const [id, { reject, timer }] of this.waiting) {
      clearTimeout(timer);
      this.waiting.delete(id);
      reject(new Refused('paper-not-made'));
    }
  }

  private endWhenIdle(): void {
    if (this.waiting.size > 0) return;
    this.child?.unref();
    this.child?.channel?.unref();
    clearTimeout(this.idle);
    if (this.made % WORN_AFTER === 0) return this.end();
    this.idle = setTimeout(() => this.end(), this.idleMs).unref();
  }
}

/** The one writer of the program. */
const writer = new PaperWriter();

/** A document as a PDF in official layout. */
export async function writePaper(order: PdfOrder): Promise<WrittenPdf> {
  return writer.write(order);
}
