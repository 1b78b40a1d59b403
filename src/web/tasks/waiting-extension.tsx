import { type FormEvent, useState } from 'react';
import type { TaskDetail } from '#contract/tasks.ts';
import { Button } from '../ui/button.tsx';
import { formatDay, formatMoment } from '../ui/days.ts';
import { Dialog } from '../ui/dialog.tsx';
import { Notice } from '../ui/notice.tsx';
import { TextField } from '../ui/text-field.tsx';
import { ActEnd } from './act-end.tsx';
import { useTaskAct } from './use-task-act.ts';
import { useTaskPageWords } from './use-task-page-words.ts';

type Waiting = NonNullable<TaskDetail['waitingExtension']>;

/** A request for a later day that waits; whoever decides answers it here. */
export function WaitingExtension({ task }: { readonly task: TaskDetail }) {
  const { extension: words } = useTaskPageWords();
  const [granted, answer] = useState<boolean | null>(null);
  const { waitingExtension: waiting } = task;
  if (!waiting) return null;
  const close = () => answer(null);
  const acts = task.mayDecideExtension ? (
    <>
      <Button onClick={() => answer(false)}>{words.refuse}</Button>
      <Button kind="filled" onClick={() => answer(true)}>
        {words.grant}
      </Button>
    </>
  ) : null;
  return (
    <>
      <Notice
        kind="warn"
        title={words.waiting(waiting.agency.name, formatDay(waiting.fromDueOn), formatDay(waiting.wantedDueOn))}
        actions={acts}
      >
        “{waiting.reason}” <span className="muted">{words.askedAt(formatMoment(waiting.askedAt))}</span>
      </Notice>
      <Dialog opened={granted !== null} onClose={close} title={granted ? words.grantTitle : words.refuseTitle}>
        {granted === null ? null : <AnswerForm task={task} waiting={waiting} granted={granted} onClose={close} />}
      </Dialog>
    </>
  );
}

interface AnswerFormProps {
  readonly task: TaskDetail;
  readonly waiting: Waiting;
  readonly granted: boolean;
  readonly onClose: () => void;
}

function AnswerForm({ task, waiting, granted, onClose }: AnswerFormProps) {
  const { extension: words, required } = useTaskPageWords();
  const [dueOn, setDueOn] = useState(waiting.wantedDueOn);
  const [answer, setAnswer] = useState('');
  const [sent, setSent] = useState(false);
  const act = useTaskAct<string>(
    task.id,
    (send, said) =>
      send('POST', `/api/tasks/${task.id}/extensions/decision`, {
        version: task.version,
        extensionId: waiting.id,
        granted,
        dueOn: granted ? dueOn : null,
        answer: said,
      }),
    onClose,
  );
  const isMissing = granted ? dueOn === '' : answer.trim() === '';
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setSent(true);
    if (!isMissing) act.mutate(answer.trim());
  };
  const problem = sent && isMissing ? required : undefined;
  return (
    <form className="stack" noValidate onSubmit={submit}>
      <p>{granted ? words.grantHint : words.refuseHint}</p>
      {granted ? (
        <TextField autoFocus type="date" label={words.grantedDay} value={dueOn} onType={setDueOn} error={problem} />
      ) : null}
      <TextField
        rows={3}
        maxLength={4000}
        autoFocus={!granted}
        label={words.answer}
        value={answer}
        onType={setAnswer}
        error={granted ? undefined : problem}
      />
      <ActEnd
        error={act.error}
        busy={act.isPending}
        words={granted ? words.grantNow : words.refuseNow}
        onClose={onClose}
      />
    </form>
  );
}
