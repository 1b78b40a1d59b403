import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { notifications } from '@mantine/notifications';
import { useRef } from 'react';
import type { ConsolidationView } from '#contract/consolidation.ts';
import { api, ApiProblem, makeActKey } from '../api.ts';

const pathOf = (programmeId: number, periodKey: string) => `/api/programmes/${programmeId}/consolidations/${periodKey}`;

export const consolidationQuery = (programmeId: number, periodKey: string, number?: string) =>
  queryOptions({
    queryKey: ['consolidation', programmeId, periodKey, number ?? ''],
    queryFn: ({ signal }) =>
      api.get<ConsolidationView>(`${pathOf(programmeId, periodKey)}${number ? `?number=${number}` : ''}`, signal),
  });

interface Act {
  readonly programmeId: number;
  readonly periodKey: string;
  readonly version: number;
  readonly act: 'freeze' | 'reopen';
  readonly done: string;
  readonly onDone: () => void;
}

const SERVER_FAULT = 500;

/** Freezes or reopens the quarter over the version that was looked at. */
export function useConsolidationAct({ programmeId, periodKey, version, act, done, onDone }: Act) {
  const queries = useQueryClient();
  const key = useRef(makeActKey());
  return useMutation({
    mutationFn: async (words: string) => {
      const body = words === '' ? { version } : { version, remark: words };
      return api.send('POST', `${pathOf(programmeId, periodKey)}/${act}`, body, { idempotencyKey: key.current });
    },
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
