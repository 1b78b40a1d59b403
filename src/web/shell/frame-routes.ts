import type { QueryClient } from '@tanstack/react-query';
import {
  createRootRouteWithContext,
  createRoute,
  lazyRouteComponent,
  Outlet,
  redirect,
  retainSearchParams,
} from '@tanstack/react-router';
import { ApiProblem } from '../api.ts';
import { readPlace, readTexts } from '../search-params.ts';
import { sessionQuery } from '../session.tsx';
import { WholeFailed } from './page-failed.tsx';
import { PageMissing } from './page-missing.tsx';

export const rootRoute = createRootRouteWithContext<{ queryClient: QueryClient }>()({
  component: Outlet,
  notFoundComponent: PageMissing,
  errorComponent: WholeFailed,
});

export const signInRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/dang-nhap',
  validateSearch: readTexts('tiep'),
  component: lazyRouteComponent(() => import('../agencies/sign-in-page.tsx'), 'SignInPage'),
});

async function requireSession(queryClient: QueryClient, href: string): Promise<void> {
  try {
    await queryClient.ensureQueryData(sessionQuery);
  } catch (problem) {
    if (problem instanceof ApiProblem && problem.status === 401)
      throw redirect({ to: '/dang-nhap', search: href === '/' ? {} : { tiep: href } });
    throw problem;
  }
}

/** Everything behind the sign-in. The address is kept, so that signing in leads back to it. */
export const shellRoute = createRoute({
  getParentRoute: () => rootRoute,
  id: 'khung',
  validateSearch: readPlace,
  search: { middlewares: [retainSearchParams(['ct', 'ky'])] },
  beforeLoad: async ({ context, location }) => requireSession(context.queryClient, location.href),
  component: lazyRouteComponent(() => import('./shell.tsx'), 'Shell'),
  errorComponent: WholeFailed,
});
