import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import type { Amendment, ChooseAmended, DocumentAmendments } from '#contract/amendment.ts';
import { api } from '../../api.ts';
import { isStale } from './use-decisions.ts';

export const amendmentsQuery = (documentId: number) =>
  queryOptions({
    queryKey: ['amendments', documentId],
    queryFn: ({ signal }) => api.get<DocumentAmendments>(`/api/documents/${documentId}/amendments`, signal),
  });

export type AmendmentVerb = 'confirm' | 'reject' | 'reopen';
interface Decide {
  readonly amendment: Amendment;
  readonly verb: AmendmentVerb;
  readonly reason?: string;
}
interface Choose {
  readonly amendment: Amendment;
  readonly item: ChooseAmended['item'];
}

/** Everything that a person decides on the changes of one document; a confirmed one touches every page of the programme. */
export function useAmendmentActs(documentId: number) {
  const queryClient = useQueryClient();
  const { queryKey } = amendmentsQuery(documentId);
  const put = (amendment: Amendment) => {
    queryClient.setQueryData<DocumentAmendments>(queryKey, (old) => old && withAmendment(old, amendment));
    void queryClient.invalidateQueries();
  };
  const onError = (error: unknown) => {
    if (isStale(error)) void queryClient.invalidateQueries({ queryKey });
  };
  const decide = useMutation({
    mutationFn: ({ amendment: { id, version }, verb, reason }: Decide) =>
      api.send<Amendment>('POST', `/api/amendments/${id}/${verb}`, { version, ...(reason ? { reason } : {}) }),
    onSuccess: put,
    onError,
  });
  const choose = useMutation({
    mutationFn: ({ amendment: { id, version }, item }: Choose) =>
      api.send<Amendment>('PUT', `/api/amendments/${id}/item`, { version, item }),
    onSuccess: put,
    onError,
  });
  const findAgain = useMutation({
    mutationFn: () => api.send<DocumentAmendments>('POST', `/api/documents/${documentId}/amendments`),
    onSuccess: (found) => queryClient.setQueryData(queryKey, found),
  });
  return { decide, choose, findAgain };
}

export type AmendmentActs = ReturnType<typeof useAmendmentActs>;

function withAmendment(view: DocumentAmendments, amendment: Amendment): DocumentAmendments {
  return { ...view, amendments: view.amendments.map((each) => (each.id === amendment.id ? amendment : each)) };
}
