import { useInfiniteQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useCallback } from 'react';
import type { TaskList } from '#contract/tasks.ts';
import { changeTexts } from '../search-params.ts';
import { useSession } from '../session.tsx';
import { Button } from '../ui/button.tsx';
import { formatDay } from '../ui/days.ts';
import { IconPlus } from '../ui/icons.ts';
import { PageHead } from '../ui/page-head.tsx';
import { Empty, Failed } from '../ui/states.tsx';
import { groupByLead } from './task-groups.ts';
import { tasksQuery } from './task-queries.ts';
import { askedOf, isFiltered, type TaskSearch } from './task-wish.ts';
import './tasks.css';
import { LoadingTasks, TasksTable } from './tasks-table.tsx';
import { TasksTimeline } from './tasks-timeline.tsx';
import { TasksTools } from './tasks-tools.tsx';
import { TimeChips } from './time-chips.tsx';
import { useTaskWords } from './use-task-words.ts';

/** Every task and scheme from being given to being done: how they stand, whose they are, what comes next. */
export function TasksPage() {
  const words = useTaskWords();
  const { today, province } = useSession();
  const { search, change } = useTaskSearch();
  const query = useInfiniteQuery(tasksQuery(askedOf(search)));
  const { data, error } = query;
  const first = data?.pages[0];
  return (
    <>
      <PageHead
        title={words.title}
        fact={first ? words.fact(sumOf(first.counts), formatDay(today)) : undefined}
        actions={first?.mayAdd ? <AddTask /> : null}
      />
      {first ? <TimeChips counts={first.counts} chosen={search.thoi} onChoose={(thoi) => change({ thoi })} /> : null}
      <TasksTools search={search} onChange={change} />
      {data ? <TasksFound pages={data.pages} search={search} onChange={change} /> : null}
      {data || error ? null : <LoadingTasks />}
      {error ? <Failed error={error} onRetry={() => void query.refetch()} /> : null}
      {query.hasNextPage ? (
        <Button className="more-tasks" busy={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
          {words.more}
        </Button>
      ) : null}
      {province.demonstration ? <p className="foot">{words.sampleFoot}</p> : null}
    </>
  );
}

const sumOf = (counts: TaskList['counts']) => counts.reduce((sum, { count }) => sum + count, 0);

type Changes = { readonly [Name in keyof TaskSearch]?: string | null };

function useTaskSearch() {
  const { ct: _programme, ky: _period, ...search } = useSearch({ from: '/khung/nhiem-vu' });
  const navigate = useNavigate();
  const change = useCallback(
    (changes: Changes) => void navigate({ to: '.', search: (old) => changeTexts(old, changes), replace: true }),
    [navigate],
  );
  return { search, change };
}

function AddTask() {
  const words = useTaskWords();
  return (
    <Link to="/nhiem-vu/moi" className="btn p">
      <IconPlus className="ic" aria-hidden />
      {words.add}
    </Link>
  );
}

interface TasksFoundProps {
  readonly pages: readonly TaskList[];
  readonly search: TaskSearch;
  readonly onChange: (changes: Changes) => void;
}

function TasksFound({ pages, search, onChange }: TasksFoundProps) {
  const words = useTaskWords();
  const tasks = pages.flatMap((page) => page.tasks);
  const counts = pages[0]?.counts ?? [];
  const counted = counts.filter(({ timeClass }) => search.thoi === undefined || timeClass === search.thoi);
  const isOffice = pages[0]?.mayAdd ?? false;
  if (tasks.length === 0) {
    const clear = Object.fromEntries(Object.keys(search).map((name) => [name, null]));
    const again = <Button onClick={() => onChange(clear)}>{words.filters.clear}</Button>;
    return (
      <Empty actions={isFiltered(search) ? again : null}>{isFiltered(search) ? words.emptyFilter : words.empty}</Empty>
    );
  }
  const whole = [{ key: 'all', name: null, tasks, overdue: 0 }];
  return (
    <>
      <p className="muted sm shown" role="status">
        {words.shown(tasks.length, sumOf(counted))}
      </p>
      <TasksTable groups={search.xep === 'co-quan' ? groupByLead(tasks) : whole} isOffice={isOffice} />
      <TasksTimeline tasks={tasks} />
    </>
  );
}
