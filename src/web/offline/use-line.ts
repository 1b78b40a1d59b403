import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { deskQuery, sessionQuery } from '../session.tsx';
import { layInReports } from './lay-in-reports.ts';
import { line } from './line.ts';
import { type KeptEdit, sendKeptEdits } from './outbox.ts';

const TRY_EVERY_MS = 15_000;
/** The page's own requests go first. */
const SETTLE_MS = 1_500;

interface Line {
  /** The moment of the figures on the page; null while they are fresh. */
  readonly behindSince: string | null;
  /** What this machine kept of this person's typing, and what became of it. */
  readonly edits: readonly KeptEdit[];
}

/** Follows the line: as long as it is away, tries it; once it is back, sends what was kept and fetches what is shown. */
export function useLine(personId: number): Line {
  const seenAt = useSyncExternalStore(line.subscribe, line.seenAt);
  const isOnLine = useSyncExternalStore(onLineEvents, () => navigator.onLine);
  const [edits, setEdits] = useState<readonly KeptEdit[]>([]);
  const queries = useQueryClient();
  const lastFresh = [deskQuery, sessionQuery].map(
    ({ queryKey }) => queries.getQueryState(queryKey)?.dataUpdatedAt ?? 0,
  );
  const isBehind = seenAt !== null || !isOnLine;
  const tryLine = useTryLine(personId, setEdits);
  useEffect(() => {
    const attempt = () => void tryLine(isBehind).catch(() => undefined);
    const first = setTimeout(attempt, SETTLE_MS);
    const again = isBehind ? setInterval(attempt, TRY_EVERY_MS) : undefined;
    return () => {
      clearTimeout(first);
      clearInterval(again);
    };
  }, [isBehind, isOnLine, tryLine]);
  return { behindSince: isBehind ? (seenAt ?? new Date(Math.max(...lastFresh)).toISOString()) : null, edits };
}

function useTryLine(personId: number, setEdits: (edits: readonly KeptEdit[]) => void) {
  const queries = useQueryClient();
  const wasBehind = useRef(false);
  return useCallback(
    async (isBehind: boolean) => {
      wasBehind.current ||= isBehind;
      await queries.refetchQueries({ queryKey: sessionQuery.queryKey });
      const done = await sendKeptEdits(personId);
      if (done.length > 0) setEdits(done);
      if (line.seenAt() !== null || !navigator.onLine) return;
      // What was shown from this machine's copies is asked for anew; a sheet being written meets the newer version itself.
      if (wasBehind.current || done.length > 0) {
        await queries.invalidateQueries({
          predicate: ({ queryKey }) => queryKey[0] !== 'session' && queryKey[0] !== 'report',
        });
        await queries.invalidateQueries({ queryKey: ['report'], refetchType: 'none' });
      }
      wasBehind.current = false;
      await layInReports(await queries.ensureQueryData(deskQuery), Date.now());
    },
    [queries, personId, setEdits],
  );
}

function onLineEvents(listener: () => void): () => void {
  window.addEventListener('online', listener);
  window.addEventListener('offline', listener);
  return () => {
    window.removeEventListener('online', listener);
    window.removeEventListener('offline', listener);
  };
}
