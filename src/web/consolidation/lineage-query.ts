import { queryOptions } from '@tanstack/react-query';
import type { LineageView } from '#contract/consolidation.ts';
import { api } from '../api.ts';

export const lineageQuery = (targetId: number, periodKey: string) =>
  queryOptions({
    queryKey: ['lineage', targetId, periodKey],
    queryFn: ({ signal }) =>
      api.get<LineageView>(`/api/lineage?targetId=${targetId}&periodKey=${encodeURIComponent(periodKey)}`, signal),
  });
