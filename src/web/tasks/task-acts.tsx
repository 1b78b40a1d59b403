import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { TaskDetail } from '#contract/tasks.ts';
import type { TaskAction } from '#domain/tasks/workflow.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { AskExtensionForm } from './ask-extension.tsx';
import { FinishForm } from './finish-form.tsx';
import { StepForm } from './step-form.tsx';
import { useTaskPageWords } from './use-task-page-words.ts';

export type Step = Exclude<TaskAction, 'assign'>;
type Asked = Step | 'ask-extension';

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

/** The steps that the server allows, as buttons, each with its dialog. */
export function TaskActs({ task }: { readonly task: TaskDetail }) {
  const words = useTaskPageWords();
  const [asked, ask] = useState<Asked | null>(null);
  const steps = order.filter((step) => task.actions.includes(step));
  const filled = steps.find((step) => onward.includes(step));
  const close = () => ask(null);
  const title = asked === null ? '' : asked === 'ask-extension' ? words.extension.askTitle : bare(words.actions[asked]);
  return (
    <>
      {steps.map((step) => (
        <Button key={step} kind={step === filled ? 'filled' : 'plain'} onClick={() => ask(step)}>
          {words.actions[step]}
        </Button>
      ))}
      {task.mayAskExtension ? <Button onClick={() => ask('ask-extension')}>{words.extension.ask}</Button> : null}
      {task.actions.includes('assign') && task.programmeId !== null ? (
        <Link className="btn" to="/chuong-trinh" search={{ ct: task.programmeId, muc: `task-${task.id}` }}>
          {words.assign}
        </Link>
      ) : null}
      <Dialog opened={asked !== null} onClose={close} title={title}>
        {asked === 'ask-extension' ? <AskExtensionForm task={task} onClose={close} /> : null}
        {asked === 'finish' ? <FinishForm task={task} onClose={close} /> : null}
        {asked !== null && asked !== 'ask-extension' && asked !== 'finish' ? (
          <StepForm key={asked} task={task} step={asked} onClose={close} />
        ) : null}
      </Dialog>
    </>
  );
}
