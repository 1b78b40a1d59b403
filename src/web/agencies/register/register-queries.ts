import { queryOptions } from '@tanstack/react-query';
import type { AgencyEventList, AgencyFigures, AgencyHistory, RegisterView } from '#contract/agency-events.ts';
import { api } from '../../api.ts';

export type RegisteredAgency = RegisterView['agencies'][number];

export const registerQuery = (asOf: string | undefined, view: RegisterView['view']) =>
  queryOptions({
    queryKey: ['agencies', 'register', asOf ?? null, view],
    queryFn: ({ signal }) => {
      const day = asOf ? `&asOf=${asOf}` : '';
      return api.get<RegisterView>(`/api/agencies/register?view=${view}${day}`, signal);
    },
  });

export const agencyEventsQuery = queryOptions({
  queryKey: ['agencies', 'events'],
  queryFn: ({ signal }) => api.get<AgencyEventList>('/api/agencies/events', signal),
});

export const agencyQuery = (id: number) =>
  queryOptions({
    queryKey: ['agencies', 'one', id],
    queryFn: ({ signal }) => api.get<AgencyHistory>(`/api/agencies/${id}`, signal),
  });

export const agencyFiguresQuery = (programmeId: number, periodKey: string, targetId?: number) =>
  queryOptions({
    queryKey: ['agencies', 'figures', programmeId, periodKey, targetId ?? null],
    queryFn: ({ signal }) => {
      const only = targetId === undefined ? '' : `?targetId=${targetId}`;
      return api.get<AgencyFigures>(
        `/api/programmes/${programmeId}/periods/${periodKey}/agency-figures${only}`,
        signal,
      );
    },
  });
