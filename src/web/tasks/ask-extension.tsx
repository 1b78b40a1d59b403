import { type FormEvent, useState } from 'react';
import type { TaskDetail } from '#contract/tasks.ts';
import { formatDay } from '../ui/days.ts';
import { TextField } from '../ui/text-field.tsx';
import { ActEnd } from './act-end.tsx';
import { useTaskAct } from './use-task-act.ts';
import { useTaskPageWords } from './use-task-page-words.ts';

interface AskExtensionProps {
  readonly task: TaskDetail;
  readonly onClose: () => void;
}

/** The lead agency asks for a later day, with its reason. */
export function AskExtensionForm({ task, onClose }: AskExtensionProps) {
  const { extension: words, required } = useTaskPageWords();
  const [dueOn, setDueOn] = useState('');
  const [reason, setReason] = useState('');
  const [sent, setSent] = useState(false);
  const act = useTaskAct<{ readonly dueOn: string; readonly reason: string }>(
    task.id,
    (send, wish) => send('POST', `/api/tasks/${task.id}/extensions`, { version: task.version, ...wish }),
    onClose,
  );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setSent(true);
    if (dueOn !== '' && reason.trim() !== '') act.mutate({ dueOn, reason: reason.trim() });
  };
  const problem = (isMissing: boolean) => (sent && isMissing ? required : undefined);
  return (
    <form className="stack" noValidate onSubmit={submit}>
      <p>{words.askHint(task.dueOn ? formatDay(task.dueOn) : '')}</p>
      <TextField
        autoFocus
        type="date"
        label={words.day}
        value={dueOn}
        onType={setDueOn}
        error={problem(dueOn === '')}
      />
      <TextField
        rows={4}
        maxLength={4000}
        label={words.reason}
        value={reason}
        onType={setReason}
        error={problem(reason.trim() === '')}
      />
      <ActEnd error={act.error} busy={act.isPending} words={words.send} onClose={onClose} />
    </form>
  );
}
