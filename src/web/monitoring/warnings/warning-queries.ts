import { queryOptions } from '@tanstack/react-query';
import type { WarningList } from '#contract/warnings.ts';
import { api } from '../../api.ts';

export const warningsQuery = (programmeId: number) =>
  queryOptions({
    queryKey: ['warnings', programmeId],
    queryFn: ({ signal }) => api.get<WarningList>(`/api/programmes/${programmeId}/warnings`, signal),
  });
