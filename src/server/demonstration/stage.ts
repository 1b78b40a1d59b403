import type { Context } from '../context.ts';
import type { RootDb } from '../db/database.ts';
import { openLog } from '../log.ts';
import type { Cast } from './load-people.ts';

/** Where the demonstration is played: its database and its people. */
export interface Stage {
  readonly db: RootDb;
  readonly cast: Cast;
}

/** A programme on the stage, with its targets by the decision's numbers. */
export interface ProgrammeStage extends Stage {
  readonly programmeId: number;
  /** '4.1' is the first part of (4). */
  readonly targetIds: ReadonlyMap<string, number>;
}

const log = openLog('silent');

/** One of the cast at a moment of the story, '2024-03-15 09:10' in Vietnam: what every verb wants to know. */
export function at(stage: Stage, userName: string, moment: string): Context {
  const actor = stage.cast.get(userName);
  if (!actor) throw new Error(`nobody in the demonstration is called ${userName}`);
  const [today = '', time = ''] = moment.split(' ');
  const now = new Date(`${today}T${time}:00+07:00`).toISOString();
  return { db: stage.db, actor, today, now, log, retry: null };
}
