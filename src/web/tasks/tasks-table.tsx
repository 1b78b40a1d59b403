import type { FollowedTask } from '#contract/tasks.ts';
import { useSession } from '../session.tsx';
import { LoadingRows } from '../ui/states.tsx';
import { useNarrow } from '../ui/use-narrow.ts';
import { nextAct, type NextAct } from './next-act.ts';
import { TaskAct, TaskAgencies, TaskDue, TaskTime, TaskTitle } from './task-cells.tsx';
import { taskCode } from './task-code.ts';
import type { TaskGroup } from './task-groups.ts';
import { useRowKeys } from './use-row-keys.ts';
import { useTaskWords } from './use-task-words.ts';

interface TasksTableProps {
  readonly groups: readonly TaskGroup[];
  readonly isOffice: boolean;
}

/** The tasks as a table, or as cards on a phone; grouped where the groups have names. */
export function TasksTable({ groups, isOffice }: TasksTableProps) {
  const words = useTaskWords();
  const isNarrow = useNarrow();
  const session = useSession();
  useRowKeys();
  const actOn = (task: FollowedTask) => nextAct(task, { ...session, isOffice });
  if (isNarrow) return groups.map((group) => <TaskCards key={group.key} group={group} actOn={actOn} />);
  return (
    <>
      <p className="sm muted not-phone task-keys">{words.keys}</p>
      <table className="tasks">
        <caption className="vh">{words.title}</caption>
        <TasksHead />
        {groups.map((group) => (
          <tbody key={group.key}>
            <GroupHead group={group} />
            {group.tasks.map((task) => (
              <TaskRow key={task.id} task={task} act={actOn(task)} />
            ))}
          </tbody>
        ))}
      </table>
    </>
  );
}

const COLUMNS = 6;

function TasksHead() {
  const { columns } = useTaskWords();
  return (
    <>
      <colgroup>
        <col className="c-code" />
        <col />
        <col className="c-lead" />
        <col className="c-due" />
        <col className="c-time" />
        <col className="c-act" />
      </colgroup>
      <thead>
        <tr>
          <th scope="col">{columns.code}</th>
          <th scope="col">{columns.task}</th>
          <th scope="col">{columns.lead}</th>
          <th scope="col">{columns.due}</th>
          <th scope="col">{columns.time}</th>
          <th scope="col">
            <span className="vh">{columns.act}</span>
          </th>
        </tr>
      </thead>
    </>
  );
}

/** The same shape while the tasks come. */
export function LoadingTasks() {
  const words = useTaskWords();
  return (
    <table className="tasks" aria-busy>
      <caption className="vh">{words.title}</caption>
      <TasksHead />
      <tbody>
        <LoadingRows columns={COLUMNS} rows={8} />
      </tbody>
    </table>
  );
}

function GroupHead({ group }: { readonly group: TaskGroup }) {
  const words = useTaskWords();
  if (group.key === 'all') return null;
  return (
    <tr className="grp">
      <th scope="rowgroup" colSpan={COLUMNS}>
        {group.name ?? words.noLead} <span className="muted">{words.groupCount(group.tasks.length)}</span>
        {group.overdue > 0 ? <span className="st bad"> {words.groupLate(group.overdue)}</span> : null}
      </th>
    </tr>
  );
}

interface RowProps {
  readonly task: FollowedTask;
  readonly act: NextAct;
}

function TaskRow({ task, act }: RowProps) {
  const words = useTaskWords();
  return (
    <tr>
      <td className="code">{taskCode(task, words)}</td>
      <th scope="row">
        <TaskTitle task={task} />
      </th>
      <td>
        <TaskAgencies task={task} />
      </td>
      <td className="due">
        <TaskDue task={task} />
      </td>
      <td className="time">
        <TaskTime task={task} />
      </td>
      <td className="num">
        <TaskAct task={task} act={act} />
      </td>
    </tr>
  );
}

interface TaskCardsProps {
  readonly group: TaskGroup;
  readonly actOn: (task: FollowedTask) => NextAct;
}

function TaskCards({ group, actOn }: TaskCardsProps) {
  const words = useTaskWords();
  return (
    <section>
      {group.key === 'all' ? null : (
        <h2 className="cards-head">
          {group.name ?? words.noLead} <span className="muted">{words.groupCount(group.tasks.length)}</span>
        </h2>
      )}
      <ul className="task-cards">
        {group.tasks.map((task) => (
          <li key={task.id}>
            <span className="code">{taskCode(task, words)}</span>
            <span className="due">
              <TaskDue task={task} />
            </span>
            <div className="what">
              <TaskTitle task={task} />
            </div>
            <div className="what sm">
              <TaskAgencies task={task} />
            </div>
            <div className="time">
              <TaskTime task={task} />
            </div>
            <TaskAct task={task} act={actOn(task)} />
          </li>
        ))}
      </ul>
    </section>
  );
}
