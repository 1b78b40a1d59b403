import { TAKE_UP } from './worker-scope.ts';

/** Asks now and then whether the server has a newer program, for pages that stay open for days. */
const ASK_EVERY_MS = 30 * 60_000;

/** Installs the worker, and tells when a newer version of the program lies ready; answers with the way to stop telling. */
export function watchVersions(onReady: (takeUp: () => void) => void): () => void {
  // Plain addresses have no workers: there the page works as before, with a line.
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return () => undefined;
  let isWatching = true;
  const timers: ReturnType<typeof setInterval>[] = [];
  const watch = async () => {
    const registration = await navigator.serviceWorker.register('/service-worker.js');
    const tell = () => {
      if (isWatching && registration.waiting && navigator.serviceWorker.controller) onReady(() => takeUp(registration));
    };
    tell();
    registration.addEventListener('updatefound', () => registration.installing?.addEventListener('statechange', tell));
    if (isWatching) timers.push(setInterval(() => void registration.update().catch(() => undefined), ASK_EVERY_MS));
  };
  // Without a worker there is still the page.
  watch().catch(() => undefined);
  return () => {
    isWatching = false;
    timers.forEach(clearInterval);
  };
}

/** By the person's own click, never by itself: the page starts anew with the new program. */
function takeUp(registration: ServiceWorkerRegistration): void {
  navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true });
  registration.waiting?.postMessage(TAKE_UP);
}
