import type pg from 'pg';

/** A programme whose figures have changed. */
export interface FigureChange {
  readonly provinceId: number;
  readonly programmeId: number;
}

const AGAIN_AFTER_MS = 2000;

function readChange(payload: string | undefined): FigureChange | null {
  try {
    // Written by the triggers of migration 0062 in this very shape.
    return JSON.parse(payload ?? '') as FigureChange;
  } catch {
    return null;
  }
}

/**
 * Listens on a connection of its own for what the database tells; a lost connection is opened anew. `onHeard` is called with each
 * change, `onBack` after every time that something may have been missed.
 */
export function hearChanges(
  pool: pg.Pool,
  { onHeard, onBack }: { onHeard: (change: FigureChange) => void; onBack: () => void },
): () => Promise<void> {
  let client: pg.PoolClient | undefined;
  let again: NodeJS.Timeout | undefined;
  let isClosed = false;
  const retry = (): void => {
    client?.release(true);
    client = undefined;
    if (isClosed || again) return;
    again = setTimeout(() => {
      again = undefined;
      void open();
    }, AGAIN_AFTER_MS);
    again.unref();
  };
  const open = async (): Promise<void> => {
    try {
      const opened = await pool.connect();
      if (isClosed) return opened.release();
      client = opened;
      opened.on('error', retry);
      opened.on('notification', ({ payload }) => {
        const change = readChange(payload);
        if (change) onHeard(change);
      });
      await opened.query('LISTEN tiendo_figures');
      onBack();
    } catch {
      retry();
    }
  };
  void open();
  return async () => {
    isClosed = true;
    clearTimeout(again);
    client?.release(true);
    client = undefined;
  };
}
