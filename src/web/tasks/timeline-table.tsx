import type { FollowedTask } from '#contract/tasks.ts';
import { DataTable } from '../ui/data-table.tsx';
import { formatDay } from '../ui/days.ts';
import { taskCode } from './task-code.ts';
import { TimeTag } from './time-tag.tsx';
import { useTaskWords } from './use-task-words.ts';

interface TimelineTableProps {
  readonly tasks: readonly FollowedTask[];
  readonly year: number;
}

const dayOf = (day: string | null) => (day === null ? '–' : formatDay(day));

/** What the drawing shows, in words. */
export function TimelineTable({ tasks, year }: TimelineTableProps) {
  const { columns, timeline: words, ...list } = useTaskWords();
  const head = (
    <tr>
      <th scope="col">{columns.code}</th>
      <th scope="col">{words.start}</th>
      <th scope="col">{words.milestones}</th>
      <th scope="col">{columns.due}</th>
      <th scope="col">{words.stands}</th>
    </tr>
  );
  return (
    <details className="tl-table">
      <summary>{words.asTable}</summary>
      <DataTable caption={words.caption(year)} head={head}>
        <tbody>
          {tasks.map((task) => (
            <tr key={task.id}>
              <th scope="row">{taskCode(task, list)}</th>
              <td>{dayOf(task.assignedOn)}</td>
              <td>
                {task.milestones.days
                  .map(({ title, dueOn, doneOn }) =>
                    words.milestone(title, formatDay(dueOn), doneOn === null ? null : formatDay(doneOn)),
                  )
                  .join('; ') || words.none}
              </td>
              <td>{dayOf(task.dueOn)}</td>
              <td>
                <TimeTag value={task.timeClass} />
              </td>
            </tr>
          ))}
        </tbody>
      </DataTable>
    </details>
  );
}
