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

/** What is kept on this machine until the province has it: the edit, and what it started from. */
export interface KeptDraft {
  readonly version: number;
  readonly base: Cells;
  readonly cells: Cells;
}

export type SaveOutcome =
  | { readonly kind: 'saved'; readonly version: number; readonly savedAt: string }
  | { readonly kind: 'stale'; readonly version: number; readonly cells: Cells }
  | { readonly kind: 'unreachable' }
  | { readonly kind: 'refused'; readonly sentence: string };

/** The world outside the keeper. */
export interface DraftPorts {
  /** Sends the sheet over the version that was read. */
  readonly save: (version: number, cells: Cells) => Promise<SaveOutcome>;
  readonly keepHere: (draft: KeptDraft | null) => void;
  /** Calls back later; answers with the way to call it off. */
  readonly later: (milliseconds: number, callback: () => void) => () => void;
  readonly now: () => string;
  readonly onChange: (snapshot: DraftSnapshot) => void;
  /** The sheet must show these cells: taken over from a colleague. */
  readonly onAdopt: (cells: Cells) => void;
}

export interface DraftKeeper {
  readonly edit: (cells: Cells) => void;
  /** Saves at once; true when the province has everything that can be sent. */
  readonly flush: () => Promise<boolean>;
  /** Meets what the province holds now, which may be newer than what the edit started from. */
  readonly meet: (newer: { readonly version: number; readonly cells: Cells }) => void;
  /** The person settled the conflicts: these cells stand. */
  readonly settle: (cells: Cells) => void;
  /** The page closes: sends what is left, then falls silent. */
  readonly stop: () => void;
}

const SAVE_AFTER_MS = 800;
const RETRY_MS = [2_000, 5_000, 15_000, 30_000, 60_000] as const;

/** What has to be sent: everything but text that nobody can read, which stays here. */
export function sendable(cells: Cells): Cells {
  // Entries of Cells keep its keys; fromEntries widens them.
  return Object.fromEntries(Object.entries(cells).filter(([key]) => !key.endsWith('.raw'))) as Cells;
}

/**
 * Keeps a draft safe while it is typed: first on this machine, then with the province, one request at a time, always over the version
 * that was read. A newer version is merged cell by cell; a dead line is tried again at growing intervals.
 */
export function keepDraft(start: KeptDraft, ports: DraftPorts): DraftKeeper {
  let { version, base, cells } = start;
  let facts = { savedAt: null, failingSince: null, refusal: null } as Pick<DraftSnapshot, 'savedAt' | 'failingSince' | 'refusal'>;
  let conflicts: readonly CellConflict[] = [];
  let takenOver = 0;
  let attempts = 0;
  let callOff: (() => void) | null = null;
  let running: Promise<void> | null = null;
  let stopped = false;

  const unsent = () => changedCells(sendable(base), sendable(cells));
  const tell = (state: SavingState) =>
    stopped || ports.onChange({ state, version, conflicts, takenOver, unsent: unsent(), ...facts });
  // While a question is open, what is kept still names what both sides started from, so that a reload asks it again.
  let startOfQuestion: Omit<KeptDraft, 'cells'> | null = null;
  const keepHere = () => {
    const kept = { version, base, ...startOfQuestion, cells };
    ports.keepHere(isEmptySheet(changedCells(kept.base, cells)) ? null : kept);
  };
  const plan = (milliseconds: number) => {
    callOff?.();
    if (stopped) return;
    callOff = ports.later(milliseconds, () => void flush());
  };

  function adoptNewer(newer: { readonly version: number; readonly cells: Cells }) {
    const merged = mergeEdits(base, cells, newer.cells);
    startOfQuestion = merged.conflicts.length > 0 ? { version, base } : null;
    version = newer.version;
    base = newer.cells;
    cells = merged.cells;
    conflicts = merged.conflicts;
    takenOver = merged.taken.length;
    ports.onAdopt(cells);
    keepHere();
    if (conflicts.length > 0) return tell('conflict');
    return plan(0);
  }

  function take(sent: Cells, outcome: SaveOutcome) {
    if (outcome.kind === 'stale') return adoptNewer(outcome);
    if (outcome.kind === 'refused') {
      facts = { ...facts, refusal: outcome.sentence };
      return tell('refused');
    }
    if (outcome.kind === 'unreachable') {
      facts = { ...facts, failingSince: facts.failingSince ?? ports.now() };
      plan(RETRY_MS[Math.min(attempts, RETRY_MS.length - 1)] ?? SAVE_AFTER_MS);
      attempts += 1;
      return tell('kept-here');
    }
    attempts = 0;
    version = outcome.version;
    base = { ...base, ...sent };
    facts = { savedAt: outcome.savedAt, failingSince: null, refusal: null };
    keepHere();
    if (isEmptySheet(unsent())) return tell('saved');
    plan(SAVE_AFTER_MS);
    return tell('waiting');
  }

  async function saveOnce() {
    const sent = sendable(cells);
    tell('saving');
    take(sent, await ports.save(version, sent));
  }

  async function flush(): Promise<boolean> {
    callOff?.();
    callOff = null;
    if (running) await running;
    if (conflicts.length > 0 || stopped) return false;
    if (!isEmptySheet(unsent())) {
      running = saveOnce().finally(() => {
        running = null;
      });
      await running;
    } else tell('saved');
    return isEmptySheet(unsent());
  }

  return {
    edit(edited) {
      cells = edited;
      keepHere();
      if (conflicts.length > 0) return;
      if (isEmptySheet(unsent())) return;
      if (!facts.failingSince) plan(SAVE_AFTER_MS);
      tell(facts.failingSince ? 'kept-here' : 'waiting');
    },
    flush,
    meet: adoptNewer,
    settle(settled) {
      conflicts = [];
      startOfQuestion = null;
      cells = settled;
      keepHere();
      void flush();
    },
    stop() {
      // The last request goes out; what it does not reach stays on this machine.
      void flush();
      stopped = true;
      callOff?.();
    },
  };
}
