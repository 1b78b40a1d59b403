import { useState } from 'react';
import { Button } from '../../ui/button.tsx';
import { ConfirmWithReason } from '../../ui/confirm-with-reason.tsx';
import type { AcceptAll, Decisions } from './use-decisions.ts';

interface AcceptManyProps {
  readonly which: AcceptAll;
  readonly words: string;
  /** What will enter the programme, and that it can be undone. */
  readonly explain: string;
  readonly acceptAll: Decisions['acceptAll'];
  readonly small?: boolean;
}

/** Confirms many items at once, after saying how many and of what certainty. */
export function AcceptMany({ which, words, explain, acceptAll, small = false }: AcceptManyProps) {
  const [asking, setAsking] = useState(false);
  return (
    <>
      <Button small={small} onClick={() => setAsking(true)}>
        {words}
      </Button>
      <ConfirmWithReason
        opened={asking}
        onClose={() => setAsking(false)}
        title={words}
        confirm={words}
        needsReason={false}
        busy={acceptAll.isPending}
        error={acceptAll.error}
        onConfirm={() => acceptAll.mutate(which, { onSuccess: () => setAsking(false) })}
      >
        <p>{explain}</p>
      </ConfirmWithReason>
    </>
  );
}
