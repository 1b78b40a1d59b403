import { lazy, Suspense } from 'react';

// They stand low on a page that most people read from the top.
const Figures = lazy(async () => ({ default: (await import('./quantity-figures.tsx')).QuantityFigures }));

/** On a page about the quantity: its figures of earlier years, where there are any. */
export function EarlierFigures({ quantityId }: { readonly quantityId: number }) {
  return (
    <Suspense fallback={null}>
      <Figures quantityId={quantityId} asAside />
    </Suspense>
  );
}
