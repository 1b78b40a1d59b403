import { notifications } from '@mantine/notifications';
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import type { ChooseSource, SourceConflicts } from '#contract/source-conflicts.ts';
import { api, ApiProblem, makeActKey } from '../../api.ts';

const PATH = '/api/source-conflicts';

export const conflictsQuery = (periodKey: string | undefined) =>
  queryOptions({
    queryKey: ['source-conflicts', periodKey ?? ''],
    queryFn: ({ signal }) => api.get<SourceConflicts>(`${PATH}${periodKey ? `?periodKey=${periodKey}` : ''}`, signal),
  });

const SERVER_FAULT = 500;

/** Sends an act of consolidation once, however often it is tried, and has everything read anew. */
export function useActOnce<Body>(path: string, done: string, onDone: () => void) {
  const queries = useQueryClient();
  const key = useRef(makeActKey());
  return useMutation({
    mutationFn: async (body: Body) => api.send('POST', path, body, { idempotencyKey: key.current }),
    onSuccess: async () => {
      key.current = makeActKey();
      notifications.show({ message: done, color: 'cham', withCloseButton: false });
      onDone();
      await queries.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'session' });
    },
    onError: (problem) => {
      if (problem instanceof ApiProblem && problem.status > 0 && problem.status < SERVER_FAULT)
        key.current = makeActKey();
    },
  });
}

export const useChooseSource = (done: string, onDone: () => void) =>
  useActOnce<ChooseSource>(`${PATH}/choose`, done, onDone);
