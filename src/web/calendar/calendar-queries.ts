import { queryOptions } from '@tanstack/react-query';
import type { CalendarPreview, CalendarView, DayChange } from '#contract/calendar.ts';
import type { PreviewRegime, RegimeList, RegimePreview, RegimeView } from '#contract/regimes.ts';
import { api } from '../api.ts';

export const calendarQuery = (year: number | null) =>
  queryOptions({
    queryKey: ['calendar', year],
    queryFn: ({ signal }) =>
      api.get<CalendarView>(year === null ? '/api/calendar' : `/api/calendar?year=${year}`, signal),
  });

/** What a change of days would move; it writes nothing, so it is asked like any other view. */
export const calendarPreviewQuery = (changes: readonly DayChange[]) =>
  queryOptions({
    queryKey: ['calendar-preview', changes],
    queryFn: ({ signal }) => api.send<CalendarPreview>('POST', '/api/calendar/preview', { changes }, { signal }),
    retry: false,
  });

export const regimesQuery = queryOptions({
  queryKey: ['regimes'],
  queryFn: ({ signal }) => api.get<RegimeList>('/api/regimes', signal),
});

export const regimeQuery = (id: number, year: number | null) =>
  queryOptions({
    queryKey: ['regime', id, year],
    queryFn: ({ signal }) => api.get<RegimeView>(`/api/regimes/${id}${year === null ? '' : `?year=${year}`}`, signal),
  });

export const regimePreviewQuery = (asked: PreviewRegime | null) =>
  queryOptions({
    queryKey: ['regime-preview', asked],
    queryFn: ({ signal }) => api.send<RegimePreview>('POST', '/api/regimes/preview', asked, { signal }),
    retry: false,
  });
