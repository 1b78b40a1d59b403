import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { type FormEvent, useRef, useState } from 'react';
import type { AddTask, TaskDetail } from '#contract/tasks.ts';
import { api, makeActKey } from '../api.ts';
import { useHoldOnLeave } from '../ui/use-hold-on-leave.ts';

/** A task while it is written: the lead may still be missing, and a day empty. */
export interface NewTask extends Omit<AddTask, 'leadAgencyId' | 'dueOn' | 'product' | 'cooperatingAgencyIds'> {
  readonly leadAgencyId: number | null;
  readonly cooperatingAgencyIds: readonly number[];
  readonly product: string;
  readonly dueOn: string;
}

const empty: NewTask = {
  kind: 'task',
  origin: 'directive',
  sourceWords: '',
  title: '',
  product: '',
  leadAgencyId: null,
  cooperatingAgencyIds: [],
  leaderInChargeId: null,
  dueKind: 'date',
  dueOn: '',
  urgent: false,
  secrecy: 'internal',
};

export type NewTaskGap = 'sourceWords' | 'title' | 'lead' | 'dueOn';

/** What is still missing before the task can be sent. */
export function findGaps(task: NewTask): ReadonlySet<NewTaskGap> {
  const gaps = new Set<NewTaskGap>();
  if (task.sourceWords.trim() === '') gaps.add('sourceWords');
  if (task.title.trim() === '') gaps.add('title');
  if (task.leadAgencyId === null) gaps.add('lead');
  if (task.dueKind === 'date' && task.dueOn === '') gaps.add('dueOn');
  return gaps;
}

/** The request, or null while something is missing. */
export function requestOf(task: NewTask): AddTask | null {
  const { leadAgencyId } = task;
  if (leadAgencyId === null || findGaps(task).size > 0) return null;
  return {
    ...task,
    leadAgencyId,
    title: task.title.trim(),
    sourceWords: task.sourceWords.trim(),
    product: task.product.trim() || null,
    cooperatingAgencyIds: [...task.cooperatingAgencyIds],
    dueOn: task.dueKind === 'date' ? task.dueOn : null,
  };
}

export function useNewTask() {
  const queries = useQueryClient();
  const navigate = useNavigate();
  const [task, setTask] = useState(empty);
  const [sent, setSent] = useState(false);
  const key = useRef(makeActKey());
  const add = useMutation({
    mutationFn: (body: AddTask) => api.send<TaskDetail>('POST', '/api/tasks', body, { idempotencyKey: key.current }),
    onSuccess: async (added) => {
      queries.setQueryData(['task', added.id], added);
      void queries.invalidateQueries({ queryKey: ['tasks'] });
      await navigate({ to: '/nhiem-vu/$taskId', params: { taskId: String(added.id) } });
    },
    onError: () => {
      key.current = makeActKey();
    },
  });
  useHoldOnLeave(task !== empty && !add.isSuccess);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setSent(true);
    const request = requestOf(task);
    if (request) add.mutate(request);
  };
  return {
    task,
    change: (part: Partial<NewTask>) => setTask({ ...task, ...part }),
    gaps: sent ? findGaps(task) : new Set<NewTaskGap>(),
    add,
    submit,
  };
}
