import type pg from 'pg';
import { type Clock, dayInVietnam, provinceTime } from '#server/clock.ts';
import type { RootDb } from '#server/db/database.ts';
import type { Log } from '#server/log.ts';
import { keepForecasts } from '../forecasts/keep-forecasts.ts';
import { keepWarnings } from '../warnings/keep-warnings.ts';
import { type FigureChange, hearChanges } from './hear-changes.ts';
import { findClockDay, listRunningProgrammes } from './watch-queries.ts';

/** Many approvals within a moment are one change. */
const SETTLES_AFTER_MS = 250;
/** What days alone change, such as a figure that becomes overdue. */
const LOOK_EVERY_MS = 10 * 60_000;

export interface Watching {
  readonly db: RootDb;
  readonly pool: pg.Pool;
  readonly log: Log;
  readonly clock?: Clock;
}

/** Forecasts and warnings of a programme as its figures stand now. */
export async function watchProgramme(
  db: RootDb,
  { provinceId, programmeId }: FigureChange,
  clock: Clock,
): Promise<void> {
  const time = provinceTime(await findClockDay(db, provinceId), clock());
  await keepForecasts(db, { provinceId, programmeId, ...time });
  await keepWarnings(db, { provinceId, programmeId, ...time });
}

/**
 * Keeps forecasts and warnings with the figures: at once when some change, and from time to time for what the days bring. What was
 * missed while nobody listened is made up for by the next look.
 */
export function watchFigures({ db, pool, log, clock = () => new Date() }: Watching): () => Promise<void> {
  const waiting = new Map<number, FigureChange>();
  let running = Promise.resolve();
  let soon: NodeJS.Timeout | undefined;
  const work = async (): Promise<void> => {
    const changes = [...waiting.values()];
    waiting.clear();
    for (const change of changes) await watchProgramme(db, change, clock);
  };
  const wake = (): void => {
    soon ??= setTimeout(() => {
      soon = undefined;
      running = running
        .then(work)
        .catch((error: unknown) => log.warn({ err: error }, 'forecasts and warnings will follow at the next look'));
    }, SETTLES_AFTER_MS);
    soon.unref();
  };
  const lookAtAll = async (): Promise<void> => {
    for (const each of await listRunningProgrammes(db, dayInVietnam(clock()))) waiting.set(each.programmeId, each);
    wake();
  };
  const look = (): void => {
    lookAtAll().catch((error: unknown) => log.warn({ err: error }, 'the programmes will be looked at later'));
  };
  const onHeard = (change: FigureChange): void => {
    waiting.set(change.programmeId, change);
    wake();
  };
  const stopHearing = hearChanges(pool, { onHeard, onBack: look });
  const timer = setInterval(look, LOOK_EVERY_MS);
  timer.unref();
  return async () => {
    clearInterval(timer);
    clearTimeout(soon);
    await stopHearing();
    await running;
  };
}
