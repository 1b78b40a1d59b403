import type { Context } from '../context.ts';
import type { RootDb } from '../db/database.ts';
import { openLog } from '../log.ts';

interface When {
  readonly provinceId: number;
  readonly today: string;
  readonly now: string;
}

const log = openLog('silent');

/** Who the clock reads as: nobody in person, who sees the whole province and writes nothing. */
export function readerOfProvince(db: RootDb, { provinceId, today, now }: When): Context {
  const actor = { personId: 0, provinceId, agencyId: 0, roles: ['auditor'], userId: '', delegations: {} } as const;
  return { db, actor, today, now, log, retry: null };
}
