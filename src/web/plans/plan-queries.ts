import { queryOptions } from '@tanstack/react-query';
import type { PlanRound, PlanView } from '#contract/plans.ts';
import { api } from '../api.ts';

export const roundQuery = (programmeId: number) =>
  queryOptions({
    queryKey: ['plans', programmeId],
    queryFn: ({ signal }) => api.get<PlanRound>(`/api/plans?programmeId=${programmeId}`, signal),
  });

export const planQuery = (id: number) =>
  queryOptions({
    queryKey: ['plan', id],
    queryFn: ({ signal }) => api.get<PlanView>(`/api/plans/${id}`, signal),
  });

/** After an act on a plan it is kept as the server answered, and the list is asked for again. */
export const afterPlanAct = { touches: ['plan', 'plans'], keeps: ({ id }: PlanView) => ['plan', id] };
