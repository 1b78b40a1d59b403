import { queryOptions } from '@tanstack/react-query';
import type { FigureOriginView, RouteConsolidationView, RoutePeriods } from '#contract/route-consolidation.ts';
import { api } from '../../api.ts';

const pathOf = (formId: number) => `/api/forms/${formId}/consolidations`;

export const routePeriodsQuery = (formId: number) =>
  queryOptions({
    queryKey: ['route-periods', formId],
    queryFn: ({ signal }) => api.get<RoutePeriods>(pathOf(formId), signal),
  });

/** A form's figures in one period at one place of the route; without a place, the highest that the person reads. */
export const routeQuery = (formId: number, periodKey: string, agencyId?: number) =>
  queryOptions({
    queryKey: ['route', formId, periodKey, agencyId ?? 0],
    queryFn: ({ signal }) =>
      api.get<RouteConsolidationView>(
        `${pathOf(formId)}/${periodKey}${agencyId === undefined ? '' : `?agencyId=${agencyId}`}`,
        signal,
      ),
  });

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
