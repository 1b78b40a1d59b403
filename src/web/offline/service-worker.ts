import type { SaveDraft, SavedDraft } from '#contract/reporting.ts';
import { treatmentOf } from './kept-answers.ts';
import { currentRound, findKept, forgetAnswers, oweSignOut, paySignOut, takeAnswer, takeSave } from './kept-store.ts';
import { TAKE_UP, type WorkerScope } from './worker-scope.ts';

/** The files of this version of the program, and its name; the build writes them in. */
declare const PROGRAM_FILES: readonly string[];
declare const PROGRAM_NAME: string;

// In a worker of this kind `self` is its scope, which the page's type library does not know.
const worker = self as unknown as WorkerScope;
const PREFIX = 'tiendo-program-';
const PROGRAM = PREFIX + PROGRAM_NAME;
/** How long a slow line is waited for where something older lies ready. */
const PATIENCE_MS = 6_000;
/** Files whose name carries their content's hash. */
const HASHED = '/assets/';
const SERVER_FAULT = 500;

worker.addEventListener('install', (event) => event.waitUntil(installProgram()));
worker.addEventListener('activate', (event) => event.waitUntil(beginWork()));
worker.addEventListener('message', ({ data }) => {
  if (data === TAKE_UP) void worker.skipWaiting();
});
worker.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (origin !== worker.location.origin) return;
  const { method } = request;
  const treatment = treatmentOf({ method, pathname, isNavigation: request.mode === 'navigate' });
  switch (treatment.kind) {
    case 'page':
      return event.respondWith(answerPage(request));
    case 'program':
      return event.respondWith(answerFile(request, pathname));
    case 'keep':
      return event.respondWith(answerKept(request, pathname));
    case 'save-draft':
      return event.respondWith(saveDraft(request, treatment.reportPath));
    case 'sign-in':
      return event.respondWith(signIn(request));
    case 'sign-out':
      return event.respondWith(signOut(request));
    case 'pass':
  }
});

async function installProgram(): Promise<void> {
  const asked = PROGRAM_FILES.map((path) =>
    path.startsWith(HASHED) ? path : new Request(path, { cache: 'no-cache' }),
  );
  await (await caches.open(PROGRAM)).addAll(asked);
}

/** The former version's files go only now: until here its open pages lived on them. */
async function beginWork(): Promise<void> {
  const old = (await caches.keys()).filter((name) => name.startsWith(PREFIX) && name !== PROGRAM);
  await Promise.all(old.map((name) => caches.delete(name)));
  await worker.clients.claim();
}

/** Every address is a view of the one page. */
async function answerPage(request: Request): Promise<Response> {
  const shell = await (await caches.open(PROGRAM)).match('/');
  return freshOr(shell, fetch(request));
}

/** A hashed file that lies here is what the server would send. */
async function answerFile(request: Request, pathname: string): Promise<Response> {
  const here = await (await caches.open(PROGRAM)).match(pathname);
  if (here && pathname.startsWith(HASHED)) return here;
  return freshOr(here, fetch(request));
}

async function answerKept(request: Request, pathname: string): Promise<Response> {
  await paySignOut();
  const asked = currentRound();
  const kept = await findKept(pathname);
  const response = await freshOr(kept, fetch(request));
  if (response !== kept) await takeAnswer(pathname, response.clone(), asked);
  return response;
}

async function saveDraft(request: Request, reportPath: string): Promise<Response> {
  const asked = currentRound();
  const body = await request.clone().text();
  const response = await fetch(request);
  if (response.ok) {
    const [sent, saved] = [JSON.parse(body) as SaveDraft, (await response.clone().json()) as SavedDraft];
    await takeSave(reportPath, sent, saved, asked);
  }
  return response;
}

async function signIn(request: Request): Promise<Response> {
  await forgetAnswers();
  await paySignOut();
  return fetch(request);
}

/** Clears this machine whether or not the server hears of it now. */
async function signOut(request: Request): Promise<Response> {
  await forgetAnswers();
  try {
    const response = await fetch(request);
    if (response.status >= SERVER_FAULT) await oweSignOut();
    return response;
  } catch (problem) {
    await oweSignOut();
    throw problem;
  }
}

/** What the server answers, or what lies here where it gives no answer in time. */
async function freshOr(here: Response | undefined, answer: Promise<Response>): Promise<Response> {
  if (!here) return answer;
  try {
    const response = await Promise.race([answer, afterPatience()]);
    return response === null || response.status >= SERVER_FAULT ? here : response;
  } catch {
    return here;
  }
}

function afterPatience(): Promise<null> {
  return new Promise((resolve) => {
    setTimeout(() => resolve(null), PATIENCE_MS);
  });
}
