import { queryOptions } from '@tanstack/react-query';
import type { TargetForecastView } from '#contract/forecasts.ts';
import type { LeaderView, TargetPageView, TargetsView } from '#contract/monitoring.ts';
import type { Standpoint } from '#domain/agencies/standpoint.ts';
import { api } from '../api.ts';

const inPeriod = (periodKey: string | null) => (periodKey === null ? '' : `?periodKey=${periodKey}`);

export const targetsQuery = (programmeId: number, periodKey: string | null, standpoint: Standpoint = 'was') =>
  queryOptions({
    queryKey: ['targets', programmeId, periodKey, standpoint],
    queryFn: ({ signal }) => {
      const asked = new URLSearchParams({ view: standpoint, ...(periodKey === null ? {} : { periodKey }) });
      return api.get<TargetsView>(`/api/programmes/${programmeId}/targets?${asked.toString()}`, signal);
    },
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

export const forecastQuery = (targetId: number, periodKey: string | null) =>
  queryOptions({
    queryKey: ['target', targetId, periodKey, 'forecast'],
    queryFn: ({ signal }) =>
      api.get<TargetForecastView>(`/api/targets/${targetId}/forecast${inPeriod(periodKey)}`, signal),
  });
