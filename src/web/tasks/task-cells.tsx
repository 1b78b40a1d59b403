import { Link } from '@tanstack/react-router';
import type { FollowedTask } from '#contract/tasks.ts';
import { writeClausePath } from '../programme/clause-words.ts';
import { formatDay } from '../ui/days.ts';
import type { NextAct } from './next-act.ts';
import { standWords } from './stand-words.ts';
import { taskCode } from './task-code.ts';
import { TimeTag } from './time-tag.tsx';
import { useTaskWords } from './use-task-words.ts';

interface TaskProps {
  readonly task: FollowedTask;
}

/** Names beyond this many are told by their number. */
const NAMED = 3;

export function TaskTitle({ task }: TaskProps) {
  const words = useTaskWords();
  return (
    <>
      <Link to="/nhiem-vu/$taskId" params={{ taskId: String(task.id) }} className="task-link">
        {task.title}
      </Link>
      {task.urgent ? <span className="urgent">{words.urgent}</span> : null}
      <small className="muted block">
        {task.product ? words.product(task.product) : words.noProduct} · <TaskSource task={task} />
      </small>
    </>
  );
}

/** The clause that gives the task, or the words of what it rests on. */
export function TaskSource({
  task: { clause, sourceWords },
}: {
  readonly task: Pick<FollowedTask, 'clause' | 'sourceWords'>;
}) {
  if (!clause) return sourceWords;
  return (
    <Link to="/van-ban/$documentId" params={{ documentId: String(clause.documentId) }} search={{ clause: clause.key }}>
      {writeClausePath(clause.path)}
    </Link>
  );
}

export function TaskAgencies({ task: { lead, cooperating } }: TaskProps) {
  const words = useTaskWords();
  const named = cooperating.slice(0, NAMED).map(({ shortName }) => shortName);
  const others = cooperating.length - named.length;
  const names = [named.join(', '), ...(others > 0 ? [words.moreAgencies(others)] : [])].join(' ');
  return (
    <>
      {lead ? <span title={lead.name}>{lead.shortName}</span> : <span className="st warn">{words.noLead}</span>}
      {cooperating.length > 0 ? <small className="muted block">{words.cooperating(names)}</small> : null}
    </>
  );
}

export function TaskDue({ task: { dueOn, firstDueOn, dueKind } }: TaskProps) {
  const words = useTaskWords();
  const moved = firstDueOn !== null && firstDueOn !== dueOn;
  return (
    <>
      {dueOn ? <span className="nw">{formatDay(dueOn)}</span> : <span>{words.dueKinds[dueKind] || words.noDue}</span>}
      {moved ? <small className="muted block">{words.firstDue(formatDay(firstDueOn))}</small> : null}
    </>
  );
}

const loud: Readonly<Record<string, string>> = { overdue: 'bad', 'due-soon': 'warn' };

export function TaskTime({ task }: TaskProps) {
  const words = useTaskWords();
  const said = standWords(task, words);
  return (
    <>
      <TimeTag value={task.timeClass} boxed />
      {said ? <small className={`block ${loud[task.timeClass] ?? 'muted'}`}>{said}</small> : null}
      <small className="muted block">{words.states[task.state]}</small>
    </>
  );
}

export function TaskAct({ task, act }: TaskProps & { readonly act: NextAct }) {
  const words = useTaskWords();
  return (
    <Link className="btn s" to="/nhiem-vu/$taskId" params={{ taskId: String(task.id) }}>
      {words.act[act]}
      <span className="vh"> {taskCode(task, words)}</span>
    </Link>
  );
}
