import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import type { AgencyList, PersonList } from '#contract/agencies.ts';
import type { TaskDetail, TaskList } from '#contract/tasks.ts';
import { api } from '../api.ts';

export const tasksQuery = (asked: string) =>
  infiniteQueryOptions({
    queryKey: ['tasks', asked],
    queryFn: ({ signal, pageParam }) => {
      const query = [asked, pageParam === null ? '' : `cursor=${encodeURIComponent(pageParam)}`]
        .filter(Boolean)
        .join('&');
      return api.get<TaskList>(`/api/tasks${query === '' ? '' : `?${query}`}`, signal);
    },
    initialPageParam: null as string | null,
    getNextPageParam: ({ nextCursor }) => nextCursor,
    placeholderData: (before) => before,
  });

export const taskQuery = (id: number) =>
  queryOptions({
    queryKey: ['task', id],
    queryFn: ({ signal }) => api.get<TaskDetail>(`/api/tasks/${id}`, signal),
  });

export const agenciesOn = (today: string) =>
  queryOptions({
    queryKey: ['agencies', today],
    queryFn: ({ signal }) => api.get<AgencyList>(`/api/agencies?asOf=${today}`, signal),
    staleTime: 300_000,
  });

export const leadersQuery = queryOptions({
  queryKey: ['leaders'],
  queryFn: ({ signal }) => api.get<PersonList>('/api/leaders', signal),
  staleTime: 300_000,
});
