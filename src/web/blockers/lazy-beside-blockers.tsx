import { lazy, Suspense } from 'react';

const Beside = lazy(async () => ({ default: (await import('./beside-blockers.tsx')).BlockersBeside }));

export function BlockersOf(props: { readonly taskId: number }) {
  return (
    <Suspense fallback={null}>
      <Beside {...props} />
    </Suspense>
  );
}
