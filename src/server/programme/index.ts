export { findTargetView, listTargetViews } from './target-queries.ts';
