import { type FormEvent, useState } from 'react';
import type { TaskDetail } from '#contract/tasks.ts';
import { taskWorkflow } from '#domain/tasks/workflow.ts';
import { TextField } from '../ui/text-field.tsx';
import { ActEnd } from './act-end.tsx';
import type { Step } from './task-acts.tsx';
import { useTaskAct } from './use-task-act.ts';
import { useTaskPageWords } from './use-task-page-words.ts';

interface StepFormProps {
  readonly task: TaskDetail;
  readonly step: Step;
  readonly onClose: () => void;
}

/** Says what the step does, and asks for its reason where the table wants one. */
export function StepForm({ task, step, onClose }: StepFormProps) {
  const words = useTaskPageWords();
  const [reason, setReason] = useState('');
  const [sent, setSent] = useState(false);
  // As it was when the window opened: what somebody else does meanwhile must not take away the field that holds the words.
  const [needsReason] = useState(() => taskWorkflow[task.state][step]?.needs.includes('a-reason') ?? false);
  const act = useTaskAct<string>(
    task.id,
    (send, given) =>
      send('POST', `/api/tasks/${task.id}/steps`, {
        version: task.version,
        action: step,
        ...(given === '' ? {} : { reason: given }),
      }),
    onClose,
  );
  const isMissing = needsReason && reason.trim() === '';
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setSent(true);
    if (!isMissing) act.mutate(reason.trim());
  };
  return (
    <form className="stack" noValidate onSubmit={submit}>
      <p>{words.asks[step]}</p>
      {needsReason ? (
        <TextField
          autoFocus
          rows={4}
          maxLength={4000}
          label={step === 'progress' ? words.reasons.progress : words.reasons.other}
          value={reason}
          onType={setReason}
          error={sent && isMissing ? words.required : undefined}
        />
      ) : null}
      <ActEnd error={act.error} busy={act.isPending} words={words.actions[step].replace('…', '')} onClose={onClose} />
    </form>
  );
}
