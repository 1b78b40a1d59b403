import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { readTexts } from './search-params.ts';
import { shellRoute } from './shell/frame-routes.ts';

const inShell = () => shellRoute;

const tasksRoute = createRoute({
  getParentRoute: inShell,
  path: '/nhiem-vu',
  validateSearch: readTexts('thoi', 'coquan', 'lanhdao', 'loai', 'nguon', 'buoc', 'toi', 'tim', 'xep'),
  component: lazyRouteComponent(() => import('./tasks/tasks-page.tsx'), 'TasksPage'),
});
const newTaskRoute = createRoute({
  getParentRoute: inShell,
  path: '/nhiem-vu/moi',
  component: lazyRouteComponent(() => import('./tasks/new-task-page.tsx'), 'NewTaskPage'),
});
const taskRoute = createRoute({
  getParentRoute: inShell,
  path: '/nhiem-vu/$taskId',
  component: lazyRouteComponent(() => import('./tasks/task-page.tsx'), 'TaskPage'),
});
const directivesRoute = createRoute({
  getParentRoute: inShell,
  path: '/chi-dao',
  validateSearch: readTexts('tt'),
  component: lazyRouteComponent(() => import('./directives/directives-page.tsx'), 'DirectivesPage'),
});
const meetingsRoute = createRoute({
  getParentRoute: inShell,
  path: '/hop',
  component: lazyRouteComponent(() => import('./meetings/meetings-page.tsx'), 'MeetingsPage'),
});
const meetingRoute = createRoute({
  getParentRoute: inShell,
  path: '/hop/$meetingId',
  component: lazyRouteComponent(() => import('./meetings/meeting-page.tsx'), 'MeetingPage'),
});
const plansRoute = createRoute({
  getParentRoute: inShell,
  path: '/ke-hoach',
  validateSearch: readTexts('nhom'),
  component: lazyRouteComponent(() => import('./plans/plans-page.tsx'), 'PlansPage'),
});
const planRoute = createRoute({
  getParentRoute: inShell,
  path: '/ke-hoach/$planId',
  component: lazyRouteComponent(() => import('./plans/plan-page.tsx'), 'PlanPage'),
});
const blockersRoute = createRoute({
  getParentRoute: inShell,
  path: '/vuong-mac',
  validateSearch: readTexts('phia', 'tt'),
  component: lazyRouteComponent(() => import('./blockers/blockers-page.tsx'), 'BlockersPage'),
});
const outgoingListRoute = createRoute({
  getParentRoute: inShell,
  path: '/van-ban-di',
  validateSearch: readTexts('so', 'tt'),
  component: lazyRouteComponent(() => import('./outgoing/outgoing-page.tsx'), 'OutgoingPage'),
});
const outgoingRoute = createRoute({
  getParentRoute: inShell,
  path: '/van-ban-di/$outgoingId',
  component: lazyRouteComponent(() => import('./outgoing/outgoing-document-page.tsx'), 'OutgoingDocumentPage'),
});

const registersRoute = createRoute({
  getParentRoute: inShell,
  path: '/so-theo-doi',
  component: lazyRouteComponent(() => import('./registers/registers-page.tsx'), 'RegistersPage'),
});
const registerRoute = createRoute({
  getParentRoute: inShell,
  path: '/so-theo-doi/$code',
  validateSearch: readTexts('buoc', 'tim', 'loc'),
  component: lazyRouteComponent(() => import('./registers/register-page.tsx'), 'RegisterPage'),
});
const registerEntryRoute = createRoute({
  getParentRoute: inShell,
  path: '/so-theo-doi/$code/$entryId',
  component: lazyRouteComponent(() => import('./registers/entry-page.tsx'), 'EntryPage'),
});

/** Tasks from being given to being done, what leaders say, their meetings, and agencies' own plans. */
export const followUpRoutes = [
  tasksRoute,
  newTaskRoute,
  taskRoute,
  directivesRoute,
  meetingsRoute,
  meetingRoute,
  plansRoute,
  planRoute,
  blockersRoute,
  outgoingListRoute,
  outgoingRoute,
  registersRoute,
  registerRoute,
  registerEntryRoute,
] as const;
