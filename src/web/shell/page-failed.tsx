import { useRouter } from '@tanstack/react-router';
import { useText } from '../text/text.tsx';
import { PageHead } from '../ui/page-head.tsx';
import { Failed } from '../ui/states.tsx';

interface PageFailedProps {
  readonly error: unknown;
  readonly reset: () => void;
}

/** A page that broke: the shell around it still works. */
export function PageFailed({ error, reset }: PageFailedProps) {
  const { ui } = useText();
  const router = useRouter();
  return (
    <>
      <PageHead title={ui.failedPage} />
      <Failed
        error={error}
        onRetry={() => {
          reset();
          void router.invalidate();
        }}
      />
    </>
  );
}

/** The same where there is no shell around it. */
export function WholeFailed(props: PageFailedProps) {
  return (
    <main className="main">
      <PageFailed {...props} />
    </main>
  );
}
