import { queryOptions } from '@tanstack/react-query';
import type { FormList, FormView, IndicatorList } from '#contract/forms.ts';
import type { RegimeList } from '#contract/regimes.ts';
import { api } from '../api.ts';

export const formsQuery = queryOptions({
  queryKey: ['forms'],
  queryFn: ({ signal }) => api.get<FormList>('/api/forms', signal),
});

export const formQuery = (id: number) =>
  queryOptions({
    queryKey: ['forms', id],
    queryFn: ({ signal }) => api.get<FormView>(`/api/forms/${id}`, signal),
  });

export const indicatorsQuery = queryOptions({
  queryKey: ['indicators'],
  queryFn: ({ signal }) => api.get<IndicatorList>('/api/indicators', signal),
});

export const regimesQuery = queryOptions({
  queryKey: ['regimes'],
  queryFn: ({ signal }) => api.get<RegimeList>('/api/regimes', signal),
});
