import { lazy, Suspense } from 'react';

// It stands low on a page that most people read from the top.
const Beside = lazy(async () => ({ default: (await import('./beside-directives.tsx')).DirectivesBeside }));

export function DirectivesOf(props: { readonly kind: 'task' | 'target'; readonly id: number }) {
  return (
    <Suspense fallback={null}>
      <Beside {...props} />
    </Suspense>
  );
}
