import { queryOptions } from '@tanstack/react-query';
import type { RegisterEntryView, RegisterList, RegisterView } from '#contract/registers.ts';
import { api } from '../api.ts';

export const touchedByEntry = ['registers', 'register', 'register-entry'];

export const registersQuery = queryOptions({
  queryKey: ['registers'],
  queryFn: ({ signal }) => api.get<RegisterList>('/api/registers', signal),
});

/** `asked`: '', 'state=waiting&only=slow'. */
export const registerQuery = (code: string, asked: string) =>
  queryOptions({
    queryKey: ['register', code, asked],
    queryFn: ({ signal }) => api.get<RegisterView>(`/api/registers/${code}${asked === '' ? '' : `?${asked}`}`, signal),
    placeholderData: (before) => (before?.definition.code === code ? before : undefined),
  });

export const entryQuery = (code: string, id: number) =>
  queryOptions({
    queryKey: ['register-entry', code, id],
    queryFn: ({ signal }) => api.get<RegisterEntryView>(`/api/registers/${code}/entries/${id}`, signal),
  });
