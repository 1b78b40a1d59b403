import { type Cells, changedCells, isEmptySheet } from './cells.ts';
import { type CellConflict, mergeEdits } from './merge-edits.ts';

/** `kept-here`: typed and kept on this machine, not yet with the province. */
export type SavingState = 'saved' | 'waiting' | 'saving' | 'kept-here' | 'conflict' | 'refused';

/** What the page shows about saving. */
export interface DraftSnapshot {
  readonly state: SavingState;
  readonly version: number;
  readonly savedAt: string | null;
  readonly conflicts: readonly CellConflict[];
  /** How many cells a colleague changed that were taken over without a question. */
  readonly takenOver: number;
  /** Cells that have not reached the province yet. */
  readonly unsent: Cells;
  /** The moment from which saving has failed. */
  readonly failingSince: string | null;
  readonly refusal: string | null;
}

/** One save on its way: sent again it is the same act, with the same key over the same version. */
export interface SaveAct {
  readonly key: string;
  readonly version: number;
  readonly cells: Cells;
}

/** What is kept on this machine until the province has it: the edit, what it started from, and a save without an answer. */
export interface KeptDraft {
  readonly version: number;
  readonly base: Cells;
  readonly cells: Cells;
  readonly act?: SaveAct | undefined;
}

export type SaveOutcome =
  | { readonly kind: 'saved'; readonly version: number; readonly savedAt: string }
  | { readonly kind: 'stale'; readonly version: number; readonly cells: Cells }
  | { readonly kind: 'unreachable' }
  | { readonly kind: 'refused'; readonly sentence: string };

/** The world outside the keeper. */
export interface DraftPorts {
  /** Sends the sheet over the version that was read. */
  readonly save: (act: SaveAct) => Promise<SaveOutcome>;
  readonly makeKey: () => string;
  readonly keepHere: (draft: KeptDraft | null) => void;
  /** Calls back later; answers with the way to call it off. */
  readonly later: (milliseconds: number, callback: () => void) => () => void;
  readonly now: () => string;
  readonly onChange: (snapshot: DraftSnapshot) => void;
  /** The sheet must show these cells: taken over from a colleague. */
  readonly onAdopt: (cells: Cells) => void;
}

const SAVE_AFTER_MS = 800;
const RETRY_MS = [2_000, 5_000, 15_000, 30_000, 60_000] as const;

/** What has to be sent: everything but text that nobody can read, which stays here. */
export function sendable(cells: Cells): Cells {
  // Entries of Cells keep its keys; fromEntries widens them.
  return Object.fromEntries(Object.entries(cells).filter(([key]) => !key.endsWith('.raw'))) as Cells;
}

type Facts = Pick<DraftSnapshot, 'savedAt' | 'failingSince' | 'refusal'>;

/**
 * Keeps a draft safe while it is typed: first on this machine, then with the province, one request at a time, always over the version
 * that was read. A newer version is merged cell by cell; a dead line is tried again at growing intervals.
 */
export class DraftKeeper {
  readonly #ports: DraftPorts;
  #version: number;
  #base: Cells;
  #cells: Cells;
  #facts: Facts = { savedAt: null, failingSince: null, refusal: null };
  #conflicts: readonly CellConflict[] = [];
  /** What both sides started from, while a question is open: a reload asks it again. */
  #startOfQuestion: Pick<KeptDraft, 'version' | 'base'> | null = null;
  /** A save whose answer is not known: nothing else is sent before it has one. */
  #act: SaveAct | undefined;
  #takenOver = 0;
  #attempts = 0;
  #callOff: (() => void) | null = null;
  #running: Promise<void> | null = null;
  #stopped = false;

  constructor(start: KeptDraft, ports: DraftPorts) {
    this.#ports = ports;
    this.#version = start.version;
    this.#base = start.base;
    this.#cells = start.cells;
    this.#act = start.act;
  }

  edit(cells: Cells): void {
    this.#cells = cells;
    this.#keepHere();
    if (this.#conflicts.length > 0 || this.#isAllSent()) return;
    const isFailing = this.#facts.failingSince !== null;
    if (!isFailing) this.#plan(SAVE_AFTER_MS);
    this.#tell(isFailing ? 'kept-here' : 'waiting');
  }

  /** Saves at once; true when the province has everything that can be sent. */
  async flush(): Promise<boolean> {
    this.#callOff?.();
    this.#callOff = null;
    if (this.#running) await this.#running;
    if (this.#conflicts.length > 0 || this.#stopped) return false;
    if (this.#isAllSent()) this.#tell('saved');
    else {
      this.#running = this.#saveOnce().finally(() => {
        this.#running = null;
      });
      await this.#running;
    }
    return this.#isAllSent();
  }

  /** Meets what the province holds now, which may be newer than what the edit started from. */
  meet(newer: { readonly version: number; readonly cells: Cells }): void {
    const merged = mergeEdits(this.#base, this.#cells, newer.cells);
    this.#startOfQuestion = merged.conflicts.length > 0 ? { version: this.#version, base: this.#base } : null;
    // Over another version the act is either done or void.
    if (this.#act?.version !== newer.version) this.#act = undefined;
    this.#version = newer.version;
    this.#base = newer.cells;
    this.#cells = merged.cells;
    this.#conflicts = merged.conflicts;
    this.#takenOver = merged.taken.length;
    this.#ports.onAdopt(this.#cells);
    this.#keepHere();
    if (this.#conflicts.length > 0) this.#tell('conflict');
    else this.#plan(0);
  }

  /** The person settled the conflicts: these cells stand. */
  settle(cells: Cells): void {
    this.#conflicts = [];
    this.#startOfQuestion = null;
    this.#cells = cells;
    this.#keepHere();
    void this.flush();
  }

  /** The page closes: sends what is left, then falls silent. What does not arrive stays on this machine. */
  stop(): void {
    void this.flush();
    this.#stopped = true;
    this.#callOff?.();
  }

  async #saveOnce(): Promise<void> {
    const act = this.#act ?? { key: this.#ports.makeKey(), version: this.#version, cells: sendable(this.#cells) };
    this.#act = act;
    this.#keepHere();
    this.#tell('saving');
    this.#take(act.cells, await this.#ports.save(act));
  }

  #take(sent: Cells, outcome: SaveOutcome): void {
    if (outcome.kind !== 'unreachable') this.#act = undefined;
    switch (outcome.kind) {
      case 'stale':
        return this.meet(outcome);
      case 'refused':
        this.#facts = { ...this.#facts, refusal: outcome.sentence };
        this.#keepHere();
        return this.#tell('refused');
      case 'unreachable':
        return this.#tryLater();
      case 'saved':
        return this.#noteSaved(sent, outcome.version, outcome.savedAt);
    }
  }

  #tryLater(): void {
    this.#facts = { ...this.#facts, failingSince: this.#facts.failingSince ?? this.#ports.now() };
    this.#plan(RETRY_MS[Math.min(this.#attempts, RETRY_MS.length - 1)] ?? SAVE_AFTER_MS);
    this.#attempts += 1;
    this.#tell('kept-here');
  }

  #noteSaved(sent: Cells, version: number, savedAt: string): void {
    this.#attempts = 0;
    this.#version = version;
    this.#base = { ...this.#base, ...sent };
    this.#facts = { savedAt, failingSince: null, refusal: null };
    this.#keepHere();
    if (this.#isAllSent()) return this.#tell('saved');
    this.#plan(SAVE_AFTER_MS);
    return this.#tell('waiting');
  }

  #unsent(): Cells {
    return changedCells(sendable(this.#base), sendable(this.#cells));
  }

  #isAllSent(): boolean {
    return this.#act === undefined && isEmptySheet(this.#unsent());
  }

  #keepHere(): void {
    const start = this.#startOfQuestion ?? { version: this.#version, base: this.#base };
    const kept: KeptDraft = { ...start, cells: this.#cells, act: this.#act };
    const isDone = this.#act === undefined && isEmptySheet(changedCells(kept.base, kept.cells));
    this.#ports.keepHere(isDone ? null : kept);
  }

  #plan(milliseconds: number): void {
    this.#callOff?.();
    if (!this.#stopped) this.#callOff = this.#ports.later(milliseconds, () => void this.flush());
  }

  #tell(state: SavingState): void {
    if (this.#stopped) return;
    this.#ports.onChange({
      state,
      version: this.#version,
      conflicts: this.#conflicts,
      takenOver: this.#takenOver,
      unsent: this.#unsent(),
      ...this.#facts,
    });
  }
}
