import { Outlet, useRouter } from '@tanstack/react-router';
import { lazy, Suspense, useEffect } from 'react';
import { useSession } from '../session.tsx';
import { useText } from '../text/text.tsx';
import { expectNewPage } from '../ui/page-head.tsx';
import { LoadingLines } from '../ui/states.tsx';
import { BottomBar } from './bottom-bar.tsx';
import { SampleBadge } from './sample-badge.tsx';
import { SideNav } from './side-nav.tsx';
import { TopBar } from './top-bar.tsx';

const LineNotice = lazy(async () => ({ default: (await import('../offline/line-notice.tsx')).LineNotice }));

export function Shell() {
  const { shell } = useText();
  const router = useRouter();
  const { province } = useSession();
  useEffect(
    () =>
      router.subscribe('onBeforeNavigate', ({ pathChanged, fromLocation }) => {
        if (pathChanged && fromLocation) expectNewPage();
      }),
    [router],
  );
  return (
    <div className="shell">
      <a className="skip" href="#noi-dung">
        {shell.skip}
      </a>
      <TopBar />
      <SideNav />
      <main className="main" id="noi-dung" tabIndex={-1}>
        {province.demonstration ? (
          <div className="only-phone">
            <SampleBadge />
          </div>
        ) : null}
        <Suspense>
          <LineNotice />
        </Suspense>
        <Suspense fallback={<LoadingLines />}>
          <Outlet />
        </Suspense>
      </main>
      <BottomBar />
    </div>
  );
}
