import type { DeskView } from '#contract/reporting.ts';
import { api } from '../api.ts';
import { SEEN_AT } from './line.ts';

/** A copy this young is not fetched again over a thin line. */
const FRESH_MS = 10 * 60_000;
/** More than anybody writes at a time. */
const MOST = 12;

/** Fetches session, desk and own open reports that are not kept yet, so that each opens without a line; the worker keeps the answers. */
export async function layInReports({ toWrite, returned }: DeskView, nowMs: number): Promise<void> {
  if (!(await hasWorker())) return;
  const ids = [...returned, ...toWrite].flatMap(({ id }) => (id === null ? [] : [id]));
  for (const path of ['/api/sign-in', '/api/desk', ...ids.slice(0, MOST).map((id) => `/api/reports/${id}`)]) {
    // One after the other, because the page itself needs the line more.
    // oxlint-disable-next-line no-await-in-loop
    if (!(await isYoung(path, nowMs))) await api.get(path);
  }
}

/** On the first visit the worker takes the page over a moment after it opened. */
async function hasWorker(): Promise<boolean> {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return false;
  const { serviceWorker } = navigator;
  if (!serviceWorker.controller) {
    await new Promise((resolve) => {
      serviceWorker.addEventListener('controllerchange', resolve, { once: true });
    });
  }
  return true;
}

async function isYoung(path: string, nowMs: number): Promise<boolean> {
  const seenAt = (await caches.match(path))?.headers.get(SEEN_AT);
  return seenAt !== null && seenAt !== undefined && nowMs - Date.parse(seenAt) < FRESH_MS;
}
