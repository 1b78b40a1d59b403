import { queryOptions, useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import type { SessionView, WhoIsSignedIn } from '#contract/agencies.ts';
import type { ProgrammeView } from '#contract/programme.ts';
import type { DeskView, PeriodList } from '#contract/reporting.ts';
import type { Role } from '#domain/agencies/role.ts';
import { api, ApiProblem, makeProblem } from './api.ts';
import { periodToOpen, programmeToOpen } from './place.ts';

export const sessionQuery = queryOptions({
  queryKey: ['session'],
  queryFn: async ({ signal }) => {
    const { session } = await api.get<WhoIsSignedIn>('/api/sign-in', signal);
    if (!session) throw new ApiProblem(makeProblem('not-signed-in', 401));
    return session;
  },
  staleTime: 60_000,
  retry: false,
});

/** Who is signed in. Pages inside the shell are shown only when somebody is. */
export function useSession(): SessionView {
  return useSuspenseQuery(sessionQuery).data;
}

export function hasAnyRole(session: SessionView, roles: readonly Role[]): boolean {
  return session.roles.some((role) => roles.includes(role));
}

export const deskQuery = queryOptions({
  queryKey: ['desk'],
  queryFn: ({ signal }) => api.get<DeskView>('/api/desk', signal),
});

export const programmeQuery = (programmeId: number) =>
  queryOptions({
    queryKey: ['programme', programmeId],
    queryFn: ({ signal }) => api.get<ProgrammeView>(`/api/programmes/${programmeId}`, signal),
  });

export const periodsQuery = (programmeId: number) =>
  queryOptions({
    queryKey: ['periods', programmeId],
    queryFn: ({ signal }) => api.get<PeriodList>(`/api/programmes/${programmeId}/periods`, signal),
    staleTime: 300_000,
  });

/** The programme and the period in view: those of the address, else the running year's newest programme and its period. */
export interface Place {
  readonly programmeId: number | null;
  readonly periodKey: string | null;
}

export function usePlace(): Place {
  const session = useSession();
  const { ct, ky } = useSearch({ strict: false });
  const programme = session.programmes.find(({ id }) => id === ct) ?? programmeToOpen(session);
  const programmeId = ct ?? programme?.id ?? null;
  return { programmeId, periodKey: programmeId === null ? null : (ky ?? periodToOpen(session, programme?.year)) };
}

/** The periods of the programme in view; empty while they are fetched or without a programme. */
export function usePeriods(programmeId: number | null) {
  const { data } = useQuery({ ...periodsQuery(programmeId ?? 0), enabled: programmeId !== null });
  return data?.periods ?? [];
}
