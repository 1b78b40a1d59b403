import { queryOptions } from '@tanstack/react-query';
import type { BlockerList } from '#contract/blockers.ts';
import { api } from '../api.ts';

export const touchedByBlocker = ['blockers'];

/** `asked`: '', 'side=mine&state=open', 'taskId=12'. */
export const blockersQuery = (asked: string) =>
  queryOptions({
    queryKey: ['blockers', asked],
    queryFn: ({ signal }) => api.get<BlockerList>(`/api/blockers${asked === '' ? '' : `?${asked}`}`, signal),
    placeholderData: (before) => before,
  });
