import type { QueryClient } from '@tanstack/react-query';
import { createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router';
import { followUpRoutes } from './follow-up-routes.ts';
import { parseAddress, readTexts, writeAddress } from './search-params.ts';
import { rootRoute, shellRoute, signInRoute } from './shell/frame-routes.ts';
import { PageFailed } from './shell/page-failed.tsx';
import { PageMissing } from './shell/page-missing.tsx';

const inShell = () => shellRoute;

const deskRoute = createRoute({
  getParentRoute: inShell,
  path: '/',
  component: lazyRouteComponent(() => import('./reporting/desk-page.tsx'), 'DeskPage'),
});
const targetsRoute = createRoute({
  getParentRoute: inShell,
  path: '/chi-tieu',
  validateSearch: readTexts('loc', 'nhu'),
  component: lazyRouteComponent(() => import('./monitoring/targets-page.tsx'), 'TargetsPage'),
});
const targetRoute = createRoute({
  getParentRoute: inShell,
  path: '/chi-tieu/$targetId',
  validateSearch: readTexts('nhu'),
  component: lazyRouteComponent(() => import('./monitoring/target-page.tsx'), 'TargetPage'),
});
const leaderRoute = createRoute({
  getParentRoute: inShell,
  path: '/lanh-dao',
  component: lazyRouteComponent(() => import('./monitoring/leader-page.tsx'), 'LeaderPage'),
});
const warningsRoute = createRoute({
  getParentRoute: inShell,
  path: '/canh-bao',
  component: lazyRouteComponent(() => import('./monitoring/warnings/warnings-page.tsx'), 'WarningsPage'),
});
const mapRoute = createRoute({
  getParentRoute: inShell,
  path: '/ban-do',
  validateSearch: readTexts('so'),
  component: lazyRouteComponent(() => import('./map/map-page.tsx'), 'MapPage'),
});
const reportsRoute = createRoute({
  getParentRoute: inShell,
  path: '/bao-cao',
  validateSearch: readTexts('loc', 'tim', 'bieu', 'nhu'),
  component: lazyRouteComponent(() => import('./reporting/reports-page.tsx'), 'ReportsPage'),
});
const unitWorkbooksRoute = createRoute({
  getParentRoute: inShell,
  path: '/bao-cao/excel',
  component: lazyRouteComponent(() => import('./reporting/workbook/unit-workbooks-page.tsx'), 'UnitWorkbooksPage'),
});
const reportRoute = createRoute({
  getParentRoute: inShell,
  path: '/bao-cao/$reportId',
  validateSearch: readTexts('ban', 'dong'),
  component: lazyRouteComponent(() => import('./reporting/report-page.tsx'), 'ReportPage'),
});
const consolidationRoute = createRoute({
  getParentRoute: inShell,
  path: '/tong-hop',
  validateSearch: readTexts('lan', 'loc'),
  component: lazyRouteComponent(() => import('./consolidation/consolidation-page.tsx'), 'ConsolidationPage'),
});
const routeConsolidationRoute = createRoute({
  getParentRoute: inShell,
  path: '/tong-hop/bieu',
  validateSearch: readTexts('bieu', 'dot'),
  component: lazyRouteComponent(() => import('./consolidation/route/route-page.tsx'), 'RoutePage'),
});
const conflictsRoute = createRoute({
  getParentRoute: inShell,
  path: '/tong-hop/mau-thuan',
  validateSearch: readTexts('dot'),
  component: lazyRouteComponent(() => import('./consolidation/conflicts/conflicts-page.tsx'), 'ConflictsPage'),
});
const programmeRoute = createRoute({
  getParentRoute: inShell,
  path: '/chuong-trinh',
  validateSearch: readTexts('loc', 'tim', 'muc', 'thieu', 'coquan', 'xep'),
  component: lazyRouteComponent(() => import('./programme/programme-page.tsx'), 'ProgrammePage'),
});
const documentsRoute = createRoute({
  getParentRoute: inShell,
  path: '/van-ban',
  component: lazyRouteComponent(() => import('./programme/documents-page.tsx'), 'DocumentsPage'),
});
const documentRoute = createRoute({
  getParentRoute: inShell,
  path: '/van-ban/$documentId',
  validateSearch: readTexts('clause', 'xem', 'loc', 'muc', 'xep'),
  component: lazyRouteComponent(() => import('./programme/document-page.tsx'), 'DocumentPage'),
});
const calendarRoute = createRoute({
  getParentRoute: inShell,
  path: '/lich-lam-viec',
  validateSearch: readTexts('nam'),
  component: lazyRouteComponent(() => import('./calendar/calendar-page.tsx'), 'CalendarPage'),
});
const regimesRoute = createRoute({
  getParentRoute: inShell,
  path: '/che-do-bao-cao',
  component: lazyRouteComponent(() => import('./calendar/regimes-page.tsx'), 'RegimesPage'),
});
const newRegimeRoute = createRoute({
  getParentRoute: inShell,
  path: '/che-do-bao-cao/moi',
  component: lazyRouteComponent(() => import('./calendar/new-regime-page.tsx'), 'NewRegimePage'),
});
const regimeRoute = createRoute({
  getParentRoute: inShell,
  path: '/che-do-bao-cao/$regimeId',
  validateSearch: readTexts('nam'),
  component: lazyRouteComponent(() => import('./calendar/regime-page.tsx'), 'RegimePage'),
});
const newVersionRoute = createRoute({
  getParentRoute: inShell,
  path: '/che-do-bao-cao/$regimeId/phien-ban-moi',
  component: lazyRouteComponent(() => import('./calendar/new-version-page.tsx'), 'NewVersionPage'),
});
const formsRoute = createRoute({
  getParentRoute: inShell,
  path: '/bieu-mau',
  validateSearch: readTexts('xem', 'tim'),
  component: lazyRouteComponent(() => import('./forms/forms-page.tsx'), 'FormsPage'),
});
const newFormRoute = createRoute({
  getParentRoute: inShell,
  path: '/bieu-mau/moi',
  component: lazyRouteComponent(() => import('./forms/new-form-page.tsx'), 'NewFormPage'),
});
const formRoute = createRoute({
  getParentRoute: inShell,
  path: '/bieu-mau/$formId',
  component: lazyRouteComponent(() => import('./forms/form-page.tsx'), 'FormPage'),
});
const earlierRoute = createRoute({
  getParentRoute: inShell,
  path: '/so-lieu-lich-su',
  component: lazyRouteComponent(() => import('./earlier-figures/earlier-page.tsx'), 'EarlierPage'),
});
const quantityRoute = createRoute({
  getParentRoute: inShell,
  path: '/so-lieu-lich-su/$quantityId',
  component: lazyRouteComponent(() => import('./earlier-figures/quantity-page.tsx'), 'QuantityPage'),
});
const usersRoute = createRoute({
  getParentRoute: inShell,
  path: '/nguoi-dung',
  validateSearch: readTexts('tim'),
  component: lazyRouteComponent(() => import('./agencies/users-page.tsx'), 'UsersPage'),
});
const registerRoute = createRoute({
  getParentRoute: inShell,
  path: '/co-quan',
  validateSearch: readTexts('ngay', 'nhu', 'xem', 'tim'),
  component: lazyRouteComponent(() => import('./agencies/register/register-page.tsx'), 'RegisterPage'),
});
const agencyEventRoute = createRoute({
  getParentRoute: inShell,
  path: '/co-quan/su-kien-moi',
  component: lazyRouteComponent(() => import('./agencies/register/event-page.tsx'), 'EventPage'),
});
const agencyRoute = createRoute({
  getParentRoute: inShell,
  path: '/co-quan/$agencyId',
  component: lazyRouteComponent(() => import('./agencies/register/agency-page.tsx'), 'AgencyPage'),
});
const unitReportsRoute = createRoute({
  getParentRoute: inShell,
  path: '/co-quan/$agencyId/bao-cao',
  validateSearch: readTexts('nhu'),
  component: lazyRouteComponent(() => import('./reporting/unit-reports-page.tsx'), 'UnitReportsPage'),
});
const authoritiesRoute = createRoute({
  getParentRoute: inShell,
  path: '/noi-cap-chung-thu',
  component: lazyRouteComponent(() => import('./agencies/authorities/authorities-page.tsx'), 'AuthoritiesPage'),
});
const auditRoute = createRoute({
  getParentRoute: inShell,
  path: '/nhat-ky',
  validateSearch: readTexts('loai', 'so'),
  component: lazyRouteComponent(() => import('./audit/audit-page.tsx'), 'AuditPage'),
});
const accountRoute = createRoute({
  getParentRoute: inShell,
  path: '/tai-khoan',
  component: lazyRouteComponent(() => import('./agencies/account-page.tsx'), 'AccountPage'),
});

const routeTree = rootRoute.addChildren([
  signInRoute,
  shellRoute.addChildren([
    deskRoute,
    targetsRoute,
    targetRoute,
    ...followUpRoutes,
    leaderRoute,
    warningsRoute,
    mapRoute,
    reportsRoute,
    unitWorkbooksRoute,
    reportRoute,
    consolidationRoute,
    routeConsolidationRoute,
    conflictsRoute,
    programmeRoute,
    documentsRoute,
    documentRoute,
    calendarRoute,
    regimesRoute,
    newRegimeRoute,
    regimeRoute,
    newVersionRoute,
    formsRoute,
    newFormRoute,
    formRoute,
    earlierRoute,
    quantityRoute,
    registerRoute,
    agencyEventRoute,
    agencyRoute,
    unitReportsRoute,
    usersRoute,
    authoritiesRoute,
    auditRoute,
    accountRoute,
  ]),
]);

export function makeRouter(queryClient: QueryClient) {
  return createRouter({
    routeTree,
    context: { queryClient },
    parseSearch: parseAddress,
    stringifySearch: writeAddress,
    defaultPreload: 'intent',
    defaultPreloadStaleTime: 0,
    defaultErrorComponent: PageFailed,
    defaultNotFoundComponent: PageMissing,
    scrollRestoration: true,
  });
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof makeRouter>;
  }
}
