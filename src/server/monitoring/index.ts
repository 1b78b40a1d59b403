import type { App } from '../http.ts';
import { registerForecasts } from './forecasts/routes.ts';
import { registerMap } from './map/routes.ts';
import { registerReminders } from './reminders/routes.ts';
import { registerStatusViews } from './routes.ts';
import { registerWarnings } from './warnings/routes.ts';

export { keepForecasts } from './forecasts/keep-forecasts.ts';
export { getTargetForecast } from './forecasts/get-target-forecast.ts';
export { getLeaderView } from './get-leader-view.ts';
export { getTarget } from './get-target.ts';
export { getTargets } from './get-targets.ts';
export { getMap, getMapQuantities } from './map/get-map.ts';
export { keepWarnings } from './warnings/keep-warnings.ts';
export { watchFigures } from './watch/watch-figures.ts';
export { remindByClock } from './reminders/remind-by-clock.ts';

/** How the targets stand, by their own rule, on figures that were handed in; and who is reminded of what. */
export function registerMonitoring(app: App): void {
  registerStatusViews(app);
  registerForecasts(app);
  registerMap(app);
  registerReminders(app);
  registerWarnings(app);
}
