export { freezeConsolidation } from './freeze-consolidation.ts';
export { type QuarterFigures, readProvinceFigures } from './province-figures.ts';
export { registerConsolidationRoutes as registerConsolidation } from './routes.ts';
