import { queryOptions } from '@tanstack/react-query';
import type { MeetingList, MeetingView, ProposedItems } from '#contract/meetings.ts';
import { api } from '../api.ts';

/** After an act on a meeting: it is kept as the server answered, and the lists are asked for again. */
export const afterMeetingAct = {
  touches: ['meeting', 'meetings', 'directives'],
  keeps: ({ id }: MeetingView) => ['meeting', id],
};

export const meetingsQuery = queryOptions({
  queryKey: ['meetings'],
  queryFn: ({ signal }) => api.get<MeetingList>('/api/meetings', signal),
});

export const meetingQuery = (id: number) =>
  queryOptions({
    queryKey: ['meeting', id],
    queryFn: ({ signal }) => api.get<MeetingView>(`/api/meetings/${id}`, signal),
  });

export const proposedQuery = (id: number) =>
  queryOptions({
    queryKey: ['meeting', id, 'proposed'],
    queryFn: ({ signal }) => api.get<ProposedItems>(`/api/meetings/${id}/proposed-items`, signal),
  });
