export { freezeConsolidation } from './freeze-consolidation.ts';
export { getConsolidation } from './get-consolidation.ts';
export { reopenConsolidation } from './reopen-consolidation.ts';
export { type QuarterFigures, readProvinceFigures } from './read-province-figures.ts';
export { getRouteConsolidation } from './route/get-route-consolidation.ts';
export { registerConsolidationRoutes as registerConsolidation } from './routes.ts';
