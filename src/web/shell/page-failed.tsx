import { useRouter } from '@tanstack/react-router';
import { Failed } from '../ui/states.tsx';

export function PageFailed({ error, reset }: { readonly error: unknown; readonly reset: () => void }) {
  const router = useRouter();
  return (
    <div className="main">
      <Failed
        error={error}
        onRetry={() => {
          reset();
          void router.invalidate();
        }}
      />
    </div>
  );
}
