import { lazy, Suspense, useState } from 'react';
import type { DialogProps } from './dialog-window.tsx';

// The window weighs as much as a page and most visits open none.
const Window = lazy(async () => ({ default: (await import('./dialog-window.tsx')).DialogWindow }));

export function Dialog(props: DialogProps) {
  const [wanted, setWanted] = useState(props.opened);
  if (props.opened && !wanted) setWanted(true);
  if (!wanted) return null;
  return (
    <Suspense fallback={null}>
      <Window {...props} />
    </Suspense>
  );
}
