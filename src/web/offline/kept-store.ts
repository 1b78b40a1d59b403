import { mayKeep, personOf, withSavedLines } from './kept-answers.ts';
import type { ReportView, SaveDraft, SavedDraft } from '#contract/reporting.ts';
import { SEEN_AT } from './line.ts';

const ANSWERS = 'tiendo-answers';
const SESSION = '/api/sign-in';
/** Somebody signed out without a line; the server has to hear of it before anything else. */
const OWED = '/sign-out-owed';
const OWED_IN = 'tiendo-owed';

const SIGNED_OUT = 401;

/** Moves whenever answers are thrown away: one asked for before must not be kept after. */
let round = 0;

export function currentRound(): number {
  return round;
}

export async function forgetAnswers(): Promise<void> {
  round += 1;
  await caches.delete(ANSWERS);
}

export async function findKept(pathname: string): Promise<Response | undefined> {
  return (await caches.open(ANSWERS)).match(pathname);
}

/** Keeps a fresh answer where it may be kept, and drops what it has made untrue. */
export async function takeAnswer(pathname: string, response: Response, asked: number): Promise<void> {
  if (response.status === SIGNED_OUT) return forgetAnswers();
  const answer: unknown = response.ok ? await response.json() : null;
  if (asked !== round) return;
  if (pathname === SESSION) await meetPerson(personOf(answer));
  const store = await caches.open(ANSWERS);
  const isKnown = pathname === SESSION || (await store.match(SESSION)) !== undefined;
  if (isKnown && mayKeep(pathname, answer)) await store.put(pathname, stamped(answer));
  else await store.delete(pathname);
}

/** What lies here is one person's; somebody else, or nobody, finds nothing. */
async function meetPerson(personId: number | null): Promise<void> {
  const kept = await findKept(SESSION);
  if (kept && personOf(await kept.json()) !== personId) await forgetAnswers();
}

/** A draft has been saved: the kept report moves along with it. */
export async function takeSave(reportPath: string, sent: SaveDraft, saved: SavedDraft, asked: number): Promise<void> {
  const kept = await findKept(reportPath);
  if (!kept || asked !== round) return;
  const report = (await kept.json()) as ReportView; // Only this store wrote it.
  await (await caches.open(ANSWERS)).put(reportPath, stamped(withSavedLines(report, sent, saved)));
}

function stamped(answer: unknown): Response {
  return new Response(JSON.stringify(answer), {
    headers: { 'content-type': 'application/json', [SEEN_AT]: new Date().toISOString() },
  });
}

export async function oweSignOut(): Promise<void> {
  await (await caches.open(OWED_IN)).put(OWED, new Response(''));
}

/** Signs out what was signed out without a line; throws while there is still none. */
export async function paySignOut(): Promise<void> {
  if (!(await caches.has(OWED_IN))) return;
  const answer = await fetch('/api/sign-out', { method: 'POST', credentials: 'same-origin' });
  if (answer.ok || answer.status === SIGNED_OUT) await caches.delete(OWED_IN);
  else throw new Error(`sign-out answered ${answer.status}`);
}
