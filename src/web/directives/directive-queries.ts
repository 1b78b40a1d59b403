import { queryOptions } from '@tanstack/react-query';
import type { DirectiveList } from '#contract/directives.ts';
import { api } from '../api.ts';

/** What an act on a directive may change: lists, tasks, meetings. */
export const touchedByDirective = ['directives', 'meeting', 'meetings', 'tasks', 'task', 'desk'];

/** `asked`: '', 'state=given', 'taskId=12', 'targetId=3'. */
export const directivesQuery = (asked: string) =>
  queryOptions({
    queryKey: ['directives', asked],
    queryFn: ({ signal }) => api.get<DirectiveList>(`/api/directives${asked === '' ? '' : `?${asked}`}`, signal),
  });
