import { MantineProvider } from '@mantine/core';
import { Notifications } from '@mantine/notifications';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { ApiProblem, whenSessionEnds } from './api.ts';
import { makeRouter } from './app.tsx';
import { applyKeptDensity } from './shell/density.ts';
import { keptLanguage, loadText, TextProvider } from './text/text.tsx';
import './theme/index.css';
import { ourVariables, theme } from './theme/theme.ts';

const MAX_RETRIES = 2;

const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 15_000,
      // Without a line the service worker may still answer, and what waits unseen for a line surprises later.
      networkMode: 'always',
      // What the server refused, it refuses again; only an absent answer is worth asking for once more.
      retry: (count, error) => count < MAX_RETRIES && error instanceof ApiProblem && error.status === 0,
    },
    mutations: { networkMode: 'always' },
  },
});
const router = makeRouter(queryClient);

whenSessionEnds(() => {
  const { href, pathname } = router.state.location;
  queryClient.clear();
  if (pathname !== '/dang-nhap') void router.navigate({ to: '/dang-nhap', search: { tiep: href } });
});

async function start(root: HTMLElement): Promise<void> {
  applyKeptDensity();
  const language = keptLanguage();
  const text = await loadText(language);
  createRoot(root).render(
    <StrictMode>
      <TextProvider first={{ language, text }}>
        <MantineProvider theme={theme} cssVariablesResolver={ourVariables} forceColorScheme="light">
          <QueryClientProvider client={queryClient}>
            <Notifications position="bottom-right" zIndex={400} />
            <RouterProvider router={router} />
          </QueryClientProvider>
        </MantineProvider>
      </TextProvider>
    </StrictMode>,
  );
}

const root = document.getElementById('root');
if (root) void start(root);
