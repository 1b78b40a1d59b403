import { queryOptions } from '@tanstack/react-query';
import type { OutgoingList, OutgoingView } from '#contract/outgoing.ts';
import { api } from '../api.ts';

/** After an act on a document: it is kept as the server answered, and the registers are asked for again. */
export const afterOutgoingAct = {
  touches: ['outgoing-list', 'outgoing'],
  keeps: ({ id }: OutgoingView) => ['outgoing', id],
};

/** `asked`: 'register=in&state=issued'. */
export const outgoingListQuery = (asked: string) =>
  queryOptions({
    queryKey: ['outgoing-list', asked],
    queryFn: ({ signal }) => api.get<OutgoingList>(`/api/outgoing${asked === '' ? '' : `?${asked}`}`, signal),
    placeholderData: (before) => before,
  });

export const outgoingQuery = (id: number) =>
  queryOptions({
    queryKey: ['outgoing', id],
    queryFn: ({ signal }) => api.get<OutgoingView>(`/api/outgoing/${id}`, signal),
  });
