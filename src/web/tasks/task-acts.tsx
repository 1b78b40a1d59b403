import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { TaskDetail } from '#contract/tasks.ts';
import type { TaskAction } from '#domain/tasks/workflow.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { AskExtensionForm } from './ask-extension.tsx';
import { FinishForm } from './finish-form.tsx';
import { GiveTaskForm } from './give-task.tsx';
import { StepForm } from './step-form.tsx';
import { type TaskPageWords, useTaskPageWords } from './use-task-page-words.ts';

export type Step = Exclude<TaskAction, 'assign'>;
type Asked = Step | 'ask-extension' | 'assign';

/** What leads onward is filled; the rest is plain. */
const onward: readonly Asked[] = ['receive', 'confirm', 'start', 'finish', 'resume'];
const order: readonly Step[] = [
  'receive',
  'confirm',
  'start',
  'finish',
  'resume',
  'progress',
  'return',
  'decline',
  'withdraw',
  'reopen',
  'pause',
  'carry-over',
  'cancel',
];

const bare = (words: string) => words.replace('…', '');

function titleOf(asked: Asked, words: TaskPageWords): string {
  if (asked === 'ask-extension') return words.extension.askTitle;
  return bare(asked === 'assign' ? words.assign : words.actions[asked]);
}

/** The steps that the server allows, as buttons, each with its dialog. */
export function TaskActs({ task }: { readonly task: TaskDetail }) {
  const words = useTaskPageWords();
  const [asked, ask] = useState<Asked | null>(null);
  const steps = order.filter((step) => task.actions.includes(step));
  const filled = steps.find((step) => onward.includes(step));
  const close = () => ask(null);
  const title = asked === null ? '' : titleOf(asked, words);
  return (
    <>
      {steps.map((step) => (
        <Button key={step} kind={step === filled ? 'filled' : 'plain'} onClick={() => ask(step)}>
          {words.actions[step]}
        </Button>
      ))}
      {task.mayAskExtension ? <Button onClick={() => ask('ask-extension')}>{words.extension.ask}</Button> : null}
      <AssignAct task={task} onAsk={() => ask('assign')} />
      <Dialog opened={asked !== null} onClose={close} title={title}>
        {asked === null ? null : <AskedForm key={asked} task={task} asked={asked} onClose={close} />}
      </Dialog>
    </>
  );
}

interface AskedFormProps {
  readonly task: TaskDetail;
  readonly asked: Asked;
  readonly onClose: () => void;
}

function AskedForm({ task, asked, onClose }: AskedFormProps) {
  if (asked === 'ask-extension') return <AskExtensionForm task={task} onClose={onClose} />;
  if (asked === 'finish') return <FinishForm task={task} onClose={onClose} />;
  if (asked === 'assign') return <GiveTaskForm task={task} onClose={onClose} />;
  return <StepForm task={task} step={asked} onClose={onClose} />;
}

/** A programme's tasks are given out on its page, side by side; any other on its own. */
function AssignAct({ task, onAsk }: { readonly task: TaskDetail; readonly onAsk: () => void }) {
  const words = useTaskPageWords();
  if (!task.actions.includes('assign')) return null;
  if (task.programmeId === null)
    return (
      <Button kind={task.state === 'draft' || task.state === 'declined' ? 'filled' : 'plain'} onClick={onAsk}>
        {words.assign}
      </Button>
    );
  return (
    <Link className="btn" to="/chuong-trinh" search={{ ct: task.programmeId, muc: `task-${task.id}` }}>
      {words.assign}
    </Link>
  );
}
