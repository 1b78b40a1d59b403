import { queryOptions } from '@tanstack/react-query';
import type { MapQuantities, MapView } from '#contract/map.ts';
import { api } from '../api.ts';

export const mapQuantitiesQuery = queryOptions({
  queryKey: ['map'],
  queryFn: ({ signal }) => api.get<MapQuantities>('/api/map/quantities', signal),
});

export const mapQuery = (quantityId: number) =>
  queryOptions({
    queryKey: ['map', quantityId],
    queryFn: ({ signal }) => api.get<MapView>(`/api/map/quantities/${quantityId}`, signal),
  });
