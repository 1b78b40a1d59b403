import { type ComponentProps, lazy, Suspense } from 'react';
import type { WorkbookTools as Tools } from './workbook-tools.tsx';

// They come after the sheet, which most people type into.
const WorkbookTools = lazy(async () => ({ default: (await import('./workbook-tools.tsx')).WorkbookTools }));

export function LazyWorkbookTools(props: ComponentProps<typeof Tools>) {
  return (
    <Suspense fallback={null}>
      <WorkbookTools {...props} />
    </Suspense>
  );
}
