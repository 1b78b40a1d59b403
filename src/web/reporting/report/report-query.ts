import { queryOptions } from '@tanstack/react-query';
import type { FrozenVersion } from '#contract/report-version.ts';
import type { ReportView } from '#contract/reporting.ts';
import { api } from '../../api.ts';

/** One report. A sheet being written is not fetched anew under the hands of the writer: the keeper meets newer versions itself. */
export const reportQuery = (reportId: number) =>
  queryOptions({
    queryKey: ['report', reportId],
    queryFn: ({ signal }) => api.get<ReportView>(`/api/reports/${reportId}`, signal),
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  });

/** A frozen version never changes. */
export const versionQuery = (reportId: number, number: number) =>
  queryOptions({
    queryKey: ['report', reportId, 'version', number],
    queryFn: ({ signal }) => api.get<FrozenVersion>(`/api/reports/${reportId}/versions/${number}`, signal),
    staleTime: 5 * 60_000,
  });
