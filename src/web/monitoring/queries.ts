import { queryOptions } from '@tanstack/react-query';
import type { LeaderView, TargetPageView, TargetsView } from '#contract/monitoring.ts';
import { api } from '../api.ts';

const inPeriod = (periodKey: string | null) => (periodKey === null ? '' : `?periodKey=${periodKey}`);

export const targetsQuery = (programmeId: number, periodKey: string | null) =>
  queryOptions({
    queryKey: ['targets', programmeId, periodKey],
    queryFn: ({ signal }) =>
      api.get<TargetsView>(`/api/programmes/${programmeId}/targets${inPeriod(periodKey)}`, signal),
  });

export const targetQuery = (targetId: number, periodKey: string | null) =>
  queryOptions({
    queryKey: ['target', targetId, periodKey],
    queryFn: ({ signal }) => api.get<TargetPageView>(`/api/targets/${targetId}${inPeriod(periodKey)}`, signal),
  });

export const leaderQuery = (programmeId: number, periodKey: string | null) =>
  queryOptions({
    queryKey: ['leader', programmeId, periodKey],
    queryFn: ({ signal }) => api.get<LeaderView>(`/api/programmes/${programmeId}/leader${inPeriod(periodKey)}`, signal),
  });
