import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import type { TaskDetail } from '#contract/tasks.ts';
import { ApiProblem } from '../api.ts';
import { BlockersOf } from '../blockers/lazy-beside-blockers.tsx';
import { DirectivesOf } from '../directives/lazy-beside-directives.tsx';
import { readId } from '../search-params.ts';
import { useSession } from '../session.tsx';
import { formatDay } from '../ui/days.ts';
import { PageHead } from '../ui/page-head.tsx';
import { Section } from '../ui/section.tsx';
import { Empty, Failed, LoadingLines } from '../ui/states.tsx';
import { BackToTasks } from './back-to-tasks.tsx';
import { FactList } from './fact-list.tsx';
import { standWords } from './stand-words.ts';
import { TaskActs } from './task-acts.tsx';
import { TaskSource } from './task-cells.tsx';
import { taskCode } from './task-code.ts';
import { TaskFollowing } from './task-following.tsx';
import { TaskMilestones } from './task-milestones.tsx';
import { taskQuery } from './task-queries.ts';
import { ProofWords, TaskStory } from './task-story.tsx';
import './tasks.css';
import './task.css';
import { TimeTag } from './time-tag.tsx';
import { useTaskPageWords } from './use-task-page-words.ts';
import { useTaskWords } from './use-task-words.ts';
import { WaitingExtension } from './waiting-extension.tsx';

/** One task: what it is, how it stands, what can be done now, and everything that happened to it. */
export function TaskPage() {
  const { taskId } = useParams({ from: '/khung/nhiem-vu/$taskId' });
  const words = useTaskPageWords();
  const { data, error, refetch } = useQuery(taskQuery(readId(taskId)));
  if (data) return <Task key={data.id} task={data} />;
  const isMissing = error instanceof ApiProblem && error.status === 404;
  return (
    <>
      <PageHead above={<BackToTasks />} title={words.facts} />
      {isMissing ? (
        <Empty
          actions={
            <Link className="btn" to="/nhiem-vu">
              {words.back}
            </Link>
          }
        >
          {words.notFound}
        </Empty>
      ) : error ? (
        <Failed error={error} onRetry={() => void refetch()} />
      ) : (
        <LoadingLines lines={10} />
      )}
    </>
  );
}

function Task({ task }: { readonly task: TaskDetail }) {
  const list = useTaskWords();
  const { province } = useSession();
  const code = taskCode(task, list);
  return (
    <>
      <PageHead
        above={<BackToTasks />}
        title={
          <>
            <span className="no">{code}</span> {task.title}
          </>
        }
        tabTitle={`${code} ${task.title}`}
      />
      <Standing task={task} />
      <div className="acts task-acts">
        <TaskActs task={task} />
      </div>
      <WaitingExtension task={task} />
      <div className="cols task-cols">
        <div>
          <WhatItIs task={task} />
          <TaskMilestones task={task} />
          <TaskFollowing task={task} />
          <BlockersOf taskId={task.id} />
          <DirectivesOf kind="task" id={task.id} />
        </div>
        <aside>
          <TaskStory story={task.story} />
        </aside>
      </div>
      {province.demonstration ? <p className="foot">{list.sampleFoot}</p> : null}
    </>
  );
}

/** Due day, time class, step and document of the result: what one looks for first. */
function Standing({ task }: { readonly task: TaskDetail }) {
  const words = useTaskPageWords();
  const list = useTaskWords();
  const { dueOn, firstDueOn, dueKind, timeClass, state, extensionsGranted } = task;
  const said = standWords({ ...task, extensionsGranted: 0, milestones: { done: 0, all: 0, days: [] } }, list);
  const moved = firstDueOn !== null && firstDueOn !== dueOn ? `${words.firstDue(formatDay(firstDueOn))}, ` : '';
  return (
    <dl className="key task-key">
      <div>
        <dt>{words.due}</dt>
        <dd className="num">
          {dueOn ? formatDay(dueOn) : <span className="small">{list.dueKinds[dueKind] || list.noDue}</span>}
          {dueOn ? (
            <small>
              {moved}
              {words.extensions(extensionsGranted)}
            </small>
          ) : null}
        </dd>
      </div>
      <div>
        <dt>{words.time}</dt>
        <dd>
          <TimeTag value={timeClass} boxed />
          {said ? <small>{said}</small> : null}
        </dd>
      </div>
      <div>
        <dt>{words.state}</dt>
        <dd className="small">{list.states[state]}</dd>
      </div>
    </dl>
  );
}

function WhatItIs({ task }: { readonly task: TaskDetail }) {
  const words = useTaskPageWords();
  const list = useTaskWords();
  const { lead, cooperating, title, asWritten } = task;
  const proof = task.provedOn === null ? undefined : task.story.find((event) => event.proof !== null)?.proof;
  return (
    <Section title={words.facts}>
      {asWritten !== '' && asWritten !== title ? <blockquote className="as-written">“{asWritten}”</blockquote> : null}
      <FactList
        facts={[
          [words.source, <TaskSource key="source" task={task} />],
          [words.kind, list.kinds[task.kind]],
          [
            words.product,
            task.product ?? (
              <span key="product" className="st warn">
                {list.noProduct}
              </span>
            ),
          ],
          [
            words.lead,
            lead?.name ?? (
              <span key="lead" className="st warn">
                {list.noLead}
              </span>
            ),
          ],
          [words.cooperating, cooperating.length > 0 ? cooperating.map(({ name }) => name).join(', ') : words.none],
          [words.result, proof ? <ProofWords key="result" proof={proof} /> : words.noResult],
        ]}
      />
    </Section>
  );
}
