import { useState } from 'react';
import type { TaskDetail } from '#contract/tasks.ts';
import { useSession } from '../session.tsx';
import { Button } from '../ui/button.tsx';
import { formatDay } from '../ui/days.ts';
import { Dialog } from '../ui/dialog.tsx';
import { IconCircleCheck, IconCircleDashed } from '../ui/icons.ts';
import { Section } from '../ui/section.tsx';
import { MilestonesForm } from './milestones-form.tsx';
import { useTaskPageWords } from './use-task-page-words.ts';

const WIDE = 760;

/** The pieces of a task with their days, and the way to change them. */
export function TaskMilestones({ task }: { readonly task: TaskDetail }) {
  const { milestones: words } = useTaskPageWords();
  const { today } = useSession();
  const [editing, edit] = useState(false);
  const { milestoneList, maySetMilestones, milestones } = task;
  if (milestoneList.length === 0 && !maySetMilestones) return null;
  const action = maySetMilestones ? (
    <Button kind="quiet" small onClick={() => edit(true)}>
      {milestoneList.length === 0 ? words.set : words.edit}
    </Button>
  ) : null;
  return (
    <Section
      title={words.title}
      aside={milestones.all > 0 ? words.count(milestones.done, milestones.all) : null}
      action={action}
    >
      {milestoneList.length === 0 ? <p className="state">{words.none}</p> : null}
      <ol className="milestones">
        {milestoneList.map(({ kind, title, dueOn, doneOn }) => (
          <li key={`${kind} ${title} ${dueOn}`}>
            {doneOn === null ? (
              <IconCircleDashed className="ic" aria-hidden />
            ) : (
              <IconCircleCheck className="ic ok" aria-hidden />
            )}
            <span>{title}</span>
            <span className={doneOn === null && dueOn < today ? 'st bad' : 'muted sm'}>
              {doneOn === null ? words.dueOn(formatDay(dueOn)) : words.doneOn(formatDay(doneOn))}
              {doneOn === null && dueOn < today ? `, ${words.late}` : null}
            </span>
          </li>
        ))}
      </ol>
      <Dialog opened={editing} onClose={() => edit(false)} title={words.title} width={WIDE}>
        <MilestonesForm task={task} onClose={() => edit(false)} />
      </Dialog>
    </Section>
  );
}
