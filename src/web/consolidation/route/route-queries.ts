import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { FigureOriginView, RouteConsolidationView, RoutePeriods } from '#contract/route-consolidation.ts';
import { api } from '../../api.ts';

const pathOf = (formId: number) => `/api/forms/${formId}/consolidations`;

export const routePeriodsQuery = (formId: number) =>
  queryOptions({
    queryKey: ['route-periods', formId],
    queryFn: ({ signal }) => api.get<RoutePeriods>(pathOf(formId), signal),
  });

export interface RoutePlace {
  /** Without one, the highest place that the person reads. */
  readonly agencyId?: number;
  /** The first column that is shown of the places under it. */
  readonly quantityId: number | null;
}

/** A form's figures in one period at one place of the route. */
export const routeQuery = (formId: number, periodKey: string, { agencyId, quantityId }: RoutePlace) => {
  const asked = new URLSearchParams();
  if (agencyId !== undefined) asked.set('agencyId', String(agencyId));
  if (quantityId !== null) asked.set('quantityId', String(quantityId));
  return queryOptions({
    queryKey: ['route', formId, periodKey, agencyId ?? 0, quantityId ?? 0],
    queryFn: ({ signal }) => api.get<RouteConsolidationView>(`${pathOf(formId)}/${periodKey}?${asked}`, signal),
    placeholderData: keepPreviousData,
  });
};

export interface OriginPlace {
  readonly formId: number;
  readonly periodKey: string;
  readonly agencyId: number;
  readonly quantityId: number;
}

export const originQuery = ({ formId, periodKey, agencyId, quantityId }: OriginPlace) =>
  queryOptions({
    queryKey: ['origin', formId, periodKey, agencyId, quantityId],
    queryFn: ({ signal }) =>
      api.get<FigureOriginView>(
        `${pathOf(formId)}/${periodKey}/origin?agencyId=${agencyId}&quantityId=${quantityId}`,
        signal,
      ),
  });
