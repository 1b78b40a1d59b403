import { type FormEvent, useState } from 'react';
import type { AgendaItem, MeetingView, SettleItem } from '#contract/meetings.ts';
import { Button } from '../ui/button.tsx';
import { Failed } from '../ui/states.tsx';
import { Segments } from '../ui/segments.tsx';
import { TextField } from '../ui/text-field.tsx';
import { useAct } from '../use-act.ts';
import { afterMeetingAct } from './meeting-queries.ts';
import { useMeetingWords } from './use-meeting-words.ts';

interface SettleItemProps {
  readonly meeting: MeetingView;
  readonly item: AgendaItem;
  readonly onDone: () => void;
}

const outcomes = ['decided', 'noted', 'deferred'] as const;

/** Takes down, while the meeting goes on, how an item ended. */
export function SettleItemForm({ meeting, item, onDone }: SettleItemProps) {
  const words = useMeetingWords();
  const [outcome, choose] = useState(item.outcome ?? (item.kind === 'to-decide' ? 'decided' : 'noted'));
  const [said, say] = useState(item.outcomeWords ?? '');
  const [sent, setSent] = useState(false);
  const settle = useAct<SettleItem, MeetingView>(
    (send, wish) => send('PUT', `/api/meetings/${meeting.id}/items/${item.id}`, wish),
    { ...afterMeetingAct, onDone },
  );
  const isMissing = outcome === 'deferred' && said.trim() === '';
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setSent(true);
    if (!isMissing) settle.mutate({ version: meeting.version, outcome, outcomeWords: said.trim() || null });
  };
  return (
    <form className="stack settle" noValidate onSubmit={submit}>
      <Segments
        label={words.outcomeLabel}
        options={outcomes}
        words={words.outcomes}
        chosen={outcome}
        onChoose={choose}
      />
      <TextField
        rows={2}
        maxLength={4000}
        label={outcome === 'deferred' ? words.deferredWords : words.outcomeWords}
        value={said}
        onType={say}
        error={sent && isMissing ? words.required : undefined}
      />
      {settle.error ? <Failed error={settle.error} /> : null}
      <div className="acts">
        <Button type="submit" busy={settle.isPending}>
          {words.outcomeSave}
          <span className="vh"> {item.title}</span>
        </Button>
      </div>
    </form>
  );
}
