import type { App } from '../http.ts';
import { registerCalendarDays } from './calendar-routes.ts';
import { registerRegimes } from './regime-routes.ts';

export { listEnteredYears } from './calendar-queries.ts';
export { createRegime } from './create-regime.ts';
export { loadCalendar } from './load-calendar.ts';
export { openPeriods, openTargetPeriods } from './open-periods.ts';

/** Working days, reporting regimes and their periods. */
export function registerCalendar(app: App): void {
  registerCalendarDays(app);
  registerRegimes(app);
}
