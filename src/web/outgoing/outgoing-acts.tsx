import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import type { OutgoingView } from '#contract/outgoing.ts';
import type { OutgoingAction } from '#domain/outgoing/outgoing-workflow.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { StepForm } from './step-form.tsx';
import { useOutgoingWords } from './use-outgoing-words.ts';

const onward: readonly OutgoingAction[] = ['promulgate', 'sign', 'submit'];

/** The steps that the server allows, each with its dialog; replacing and correcting lead to the draft they make. */
export function OutgoingActs({ document }: { readonly document: OutgoingView }) {
  const words = useOutgoingWords();
  const navigate = useNavigate();
  const [asked, ask] = useState<OutgoingAction | null>(null);
  const close = () => ask(null);
  const filled = onward.find((action) => document.actions.includes(action));
  const shown = document.actions.filter((action) => action !== 'correct' || document.changes.length > 0);
  const done = ({ id }: OutgoingView) => {
    close();
    if (id !== document.id) void navigate({ to: '/van-ban-di/$outgoingId', params: { outgoingId: String(id) } });
  };
  return (
    <>
      {shown.map((action) => (
        <Button key={action} kind={action === filled ? 'filled' : 'plain'} onClick={() => ask(action)}>
          {words.actions[action]}
        </Button>
      ))}
      <Dialog
        opened={asked !== null}
        onClose={close}
        title={asked === null ? '' : words.actions[asked].replace('…', '')}
      >
        {asked === null ? null : (
          <StepForm key={asked} document={document} action={asked} onClose={close} onDone={done} />
        )}
      </Dialog>
    </>
  );
}
