import { collectObstacles } from '#server/blockers/index.ts';
import type { Clock } from '#server/clock.ts';
import { provinceTime } from '#server/clock.ts';
import type { RootDb } from '#server/db/database.ts';
import type { Log } from '#server/log.ts';
import { listProvinceDays } from './reminder-queries.ts';
import { sendReminders } from './send-reminders.ts';

const LOOK_EVERY_MS = 60_000;
const AT_LATEST_EVERY_MS = 30 * 60_000;

/**
 * Sends reminders, and brings written obstacles before those who can remove them, in every province by its own day: when the day has changed, and from time to time within it. What was done stands in the database, so a server that stood still makes up for it at its first look.
 */
export function remindByClock(db: RootDb, log: Log, clock: Clock = () => new Date()): () => void {
  const lastCalls = new Map<number, { today: string; at: number }>();
  const look = async (): Promise<void> => {
    for (const { id, clockDay } of await listProvinceDays(db)) {
      const { now, today } = provinceTime(clockDay, clock());
      const last = lastCalls.get(id);
      if (last?.today === today && Date.now() - last.at < AT_LATEST_EVERY_MS) continue;
      await collectObstacles(db, { provinceId: id, today, now });
      await sendReminders(db, { provinceId: id, today, now });
      lastCalls.set(id, { today, at: Date.now() });
    }
  };
  let looking: Promise<void> | undefined;
  const timer = setInterval(() => {
    looking ??= look()
      .catch((error: unknown) => log.warn({ err: error }, 'reminders will be sent at the next look'))
      .finally(() => (looking = undefined));
  }, LOOK_EVERY_MS);
  timer.unref();
  return () => clearInterval(timer);
}
