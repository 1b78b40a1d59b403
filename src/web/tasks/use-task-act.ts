import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import type { TaskDetail } from '#contract/tasks.ts';
import { api, ApiProblem, makeActKey } from '../api.ts';

type Send = <T>(method: 'POST' | 'PUT', path: string, body: unknown) => Promise<T>;

/**
 * One act on a task. The same key goes with every try until the server has answered, so that a lost answer never doubles the act;
 * when another came first, the page fetches the newest task and what is typed stays.
 */
export function useTaskAct<Wish>(
  taskId: number,
  act: (send: Send, wish: Wish) => Promise<TaskDetail>,
  onDone: () => void,
) {
  const queries = useQueryClient();
  const key = useRef(makeActKey());
  return useMutation({
    mutationFn: (wish: Wish) =>
      act((method, path, body) => api.send(method, path, body, { idempotencyKey: key.current }), wish),
    onSuccess: (task) => {
      queries.setQueryData(['task', taskId], task);
      for (const touched of ['tasks', 'programme', 'leader', 'desk'])
        void queries.invalidateQueries({ queryKey: [touched] });
      onDone();
    },
    onError: (error) => {
      if (error instanceof ApiProblem && error.status === 0) return;
      key.current = makeActKey();
      if (isStale(error)) void queries.invalidateQueries({ queryKey: ['task', taskId] });
    },
  });
}

export const isStale = (error: unknown) => error instanceof ApiProblem && error.status === 409;
