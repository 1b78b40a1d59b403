import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import type { WaitingReport } from '#contract/reporting.ts';
import type { ApprovedMany, ApproveMany } from '#contract/signatures.ts';
import { api, ApiProblem, makeActKey } from '../../api.ts';

const SERVER_FAULT = 500;

/** One key for one opened dialog: a second click, or a retry after a lost answer, is the same act. */
export function useApproveMany(reports: readonly WaitingReport[]) {
  const queries = useQueryClient();
  const key = useRef(makeActKey());
  return useMutation({
    mutationFn: async (signing: ApproveMany['signing']) => {
      const asked = reports.flatMap(({ id, version }) => (id === null ? [] : [{ id, version }]));
      const body: ApproveMany = { reports: asked, signing };
      return api.send<ApprovedMany>('POST', '/api/reports/approve-many', body, { idempotencyKey: key.current });
    },
    onSuccess: async () => queries.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'session' }),
    onError: (problem) => {
      if (problem instanceof ApiProblem && problem.status > 0 && problem.status < SERVER_FAULT)
        key.current = makeActKey();
    },
  });
}
