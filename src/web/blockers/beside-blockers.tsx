import { useQuery } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import type { BlockerView, RaiseBlocker } from '#contract/blockers.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { FormEnd } from '../ui/form-end.tsx';
import { Section } from '../ui/section.tsx';
import { TextField } from '../ui/text-field.tsx';
import { useAct } from '../use-act.ts';
import { BlockerItems } from './blocker-items.tsx';
import { blockersQuery, touchedByBlocker } from './blocker-queries.ts';
import { useBlockerWords } from './use-blocker-words.ts';

/** Beside a task: what holds it up, and the place to say so. Nothing for those to whom neither matters. */
export function BlockersBeside({ taskId }: { readonly taskId: number }) {
  const words = useBlockerWords();
  const { data } = useQuery(blockersQuery(`taskId=${taskId}`));
  const [raising, raise] = useState(false);
  if (!data || (data.blockers.length === 0 && !data.mayRaise)) return null;
  const action = data.mayRaise ? (
    <Button small onClick={() => raise(true)}>
      {words.raise}
    </Button>
  ) : null;
  return (
    <Section title={words.beside} action={action} id="vuong-mac">
      {data.blockers.length === 0 ? (
        <p className="state">{words.besideNone}</p>
      ) : (
        <BlockerItems besideTask blockers={data.blockers} />
      )}
      <Dialog opened={raising} onClose={() => raise(false)} title={words.raiseTitle}>
        <RaiseForm taskId={taskId} days={data.termWorkingDays} onClose={() => raise(false)} />
      </Dialog>
    </Section>
  );
}

interface RaiseFormProps {
  readonly taskId: number;
  readonly days: number;
  readonly onClose: () => void;
}

function RaiseForm({ taskId, days, onClose }: RaiseFormProps) {
  const words = useBlockerWords();
  const [said, say] = useState('');
  const [wanted, want] = useState('');
  const [sent, setSent] = useState(false);
  const raise = useAct<RaiseBlocker, BlockerView>((send, wish) => send('POST', '/api/blockers', wish), {
    touches: touchedByBlocker,
    onDone: onClose,
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setSent(true);
    if (said.trim() !== '') raise.mutate({ taskId, words: said.trim(), wanted: wanted.trim() || null });
  };
  return (
    <form className="stack" noValidate onSubmit={submit}>
      <p>{words.raiseHint(days)}</p>
      <TextField
        autoFocus
        rows={4}
        maxLength={4000}
        label={words.words}
        hint={words.wordsHint}
        value={said}
        onType={say}
        error={sent && said.trim() === '' ? words.required : undefined}
      />
      <TextField rows={2} maxLength={2000} label={words.wanted} value={wanted} onType={want} />
      <FormEnd error={raise.error} busy={raise.isPending} words={words.send} onClose={onClose} />
    </form>
  );
}
