import { pino } from 'pino';
import type { Logger } from 'pino';

export type Log = Logger;

const STANDARD_ERROR = 2;

/** One JSON line an event on standard error; standard output belongs to what the person should read. */
export function openLog(level: string): Log {
  return pino({ level, base: null }, pino.destination({ dest: STANDARD_ERROR, sync: true }));
}
