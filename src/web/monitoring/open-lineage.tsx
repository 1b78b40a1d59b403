import { createContext, lazy, type ReactNode, Suspense, useContext, useState } from 'react';

const LineageDrawer = lazy(async () => ({
  default: (await import('../consolidation/lineage-drawer.tsx')).LineageDrawer,
}));

interface Origin {
  readonly targetId: number;
  readonly periodKey: string;
}

const OpenLineage = createContext<(origin: Origin) => void>(() => undefined);

/** Any figure below opens its origin in the one drawer at the right. */
export function LineageProvider({ children }: { readonly children: ReactNode }) {
  const [origin, setOrigin] = useState<Origin | null>(null);
  const [opened, setOpened] = useState(false);
  const open = (wanted: Origin) => {
    setOrigin(wanted);
    setOpened(true);
  };
  return (
    <OpenLineage value={open}>
      {children}
      <Suspense fallback={null}>
        {origin ? <LineageDrawer {...origin} opened={opened} onClose={() => setOpened(false)} /> : null}
      </Suspense>
    </OpenLineage>
  );
}

export function useOpenLineage(): (origin: Origin) => void {
  return useContext(OpenLineage);
}
