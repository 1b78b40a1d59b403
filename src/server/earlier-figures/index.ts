import type { App } from '../http.ts';
import { registerEarlierUploads, registerEarlierViews } from './routes.ts';

export { importEarlier } from './import-earlier.ts';
export { previewEarlier, readEarlier } from './preview-earlier.ts';

/** Figures of the years before the system, brought in from files with their source. */
export function registerEarlierFigures(app: App): void {
  registerEarlierViews(app);
  registerEarlierUploads(app);
}
