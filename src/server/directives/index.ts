export { assignDirective } from './assign-directive.ts';
export { listMeetingDirectives } from './directive-queries.ts';
export { giveDirective } from './give-directive.ts';
export { registerDirectives } from './routes.ts';
export { viewDirectives } from './view-directive.ts';
