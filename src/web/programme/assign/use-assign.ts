import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { AgencyList, PersonList } from '#contract/agencies.ts';
import { api } from '../../api.ts';
import { useSession } from '../../session.tsx';
import { isStale } from '../document/use-decisions.ts';
import type { AssignRequest } from './assign-form.ts';

/** Agencies that exist on the day the system lives in, and the leaders who may be in charge. */
export function useWhoMayLead() {
  const { today } = useSession();
  const agencies = useQuery({
    queryKey: ['agencies', today],
    queryFn: ({ signal }) => api.get<AgencyList>(`/api/agencies?asOf=${today}`, signal),
    staleTime: 300_000,
  });
  const leaders = useQuery({
    queryKey: ['leaders'],
    queryFn: ({ signal }) => api.get<PersonList>('/api/leaders', signal),
    staleTime: 300_000,
  });
  return {
    today,
    agencies: agencies.data?.agencies ?? [],
    leaders: leaders.data?.people ?? [],
    error: agencies.error ?? leaders.error,
  };
}

export function useAssign(programmeId: number) {
  const queryClient = useQueryClient();
  const fetchAnew = () => queryClient.invalidateQueries({ queryKey: ['programme', programmeId] });
  const assign = useMutation({
    mutationFn: ({ path, body }: AssignRequest) => api.send<unknown>('PUT', path, body),
    onSuccess: fetchAnew,
    onError: (error) => {
      if (isStale(error)) void fetchAnew();
    },
  });
  return { assign, fetchAnew };
}
