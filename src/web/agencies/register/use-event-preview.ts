import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { AgencyEventPreview, AgencyEventRequest } from '#contract/agency-events.ts';
import { api } from '../../api.ts';

const PAUSE_MS = 350;

/** The preview of what is typed, asked for when the person pauses. `fresh` when it is of exactly what stands in the form. */
export function useEventPreview(request: AgencyEventRequest | null) {
  const typed = JSON.stringify(request);
  const [settled, setSettled] = useState(typed);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(typed), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [typed]);
  const { data, error, isPlaceholderData, isFetching } = useQuery({
    queryKey: ['agency-event-preview', settled],
    queryFn: ({ signal }) =>
      api.send<AgencyEventPreview>('POST', '/api/agencies/events/preview', { event: JSON.parse(settled) }, { signal }),
    enabled: settled !== 'null',
    placeholderData: keepPreviousData,
    retry: false,
    staleTime: 0,
  });
  const asked = request !== null && settled !== 'null';
  return {
    preview: asked ? data : undefined,
    error: asked ? error : null,
    fresh: asked && settled === typed && !isPlaceholderData && !isFetching,
  };
}
