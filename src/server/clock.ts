import type { LocalMoment } from '#domain/reporting/timeliness.ts';

/** The real clock; a test passes its own. */
export type Clock = () => Date;

const VIETNAM_OFFSET_MS = 7 * 3_600_000;

function inVietnam(moment: Date): string {
  return new Date(moment.getTime() + VIETNAM_OFFSET_MS).toISOString();
}

/** The day in Vietnam at that moment, 'YYYY-MM-DD'. */
export function dayInVietnam(moment: Date): string {
  return inVietnam(moment).slice(0, 10);
}

/** What time it is for the province: the demonstration lives on a day of its own, at the real time of day. */
export function provinceTime(clockDay: string | null, real: Date): { now: string; today: string } {
  const today = clockDay ?? dayInVietnam(real);
  const now = new Date(`${today}T${inVietnam(real).slice(11, 23)}+07:00`).toISOString();
  return { now, today };
}

/** A moment as the province's clocks show it. */
export function localMoment(at: string): LocalMoment {
  const moment = new Date(at);
  return { day: dayInVietnam(moment), time: timeInVietnam(moment) };
}

/** The time of day in Vietnam at that moment, '14:05'. */
export function timeInVietnam(moment: Date): string {
  return inVietnam(moment).slice(11, 16);
}
