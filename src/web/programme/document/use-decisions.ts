import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { DocumentView, MergedProposals, NearDuplicates, Proposal, RepairView } from '#contract/programme.ts';
import { api, ApiProblem } from '../../api.ts';
import { sessionQuery } from '../../session.tsx';

export const documentKey = (documentId: number) => ['document', documentId];

export type Verb = 'accept' | 'reject' | 'reopen';
export interface Decide {
  readonly proposal: Proposal;
  readonly verb: Verb;
  readonly reason?: string;
}
export interface Correct {
  readonly proposal: Proposal;
  readonly content: Proposal['content'];
  readonly thenAccept: boolean;
}

/** Two items that may say the same. */
export interface Pair {
  readonly proposal: Proposal;
  readonly other: Proposal;
}

export const isStale = (error: unknown) => error instanceof ApiProblem && error.code === 'stale-version';

/** Every open item of at least this confidence, of one kind or of both. */
export interface AcceptAll {
  readonly atLeast: number;
  readonly kind?: 'target' | 'task';
}

/** Puts the server's answers in their place in the page, and fetches anew what they touch elsewhere. */
function useDocumentCache(documentId: number) {
  const queryClient = useQueryClient();
  const key = documentKey(documentId);
  const settle = () => {
    void queryClient.invalidateQueries({ queryKey: ['programme'] });
    void queryClient.invalidateQueries({ queryKey: ['documents'] });
    void queryClient.invalidateQueries({ queryKey: sessionQuery.queryKey });
  };
  return {
    put: (proposal: Proposal) => {
      queryClient.setQueryData<DocumentView>(key, (old) => old && withProposal(old, proposal));
      settle();
    },
    /** What a person decided stands on the page at once; gives what stood there before. */
    foretell: (proposal: Proposal): Proposal | undefined => {
      const before = queryClient.getQueryData<DocumentView>(key)?.proposals.find(({ id }) => id === proposal.id);
      queryClient.setQueryData<DocumentView>(key, (old) => old && withProposal(old, proposal));
      return before;
    },
    putPair: ({ kept, merged }: MergedProposals) => {
      queryClient.setQueryData<DocumentView>(
        key,
        (old) => old && withoutPairs(withProposal(withProposal(old, kept), merged)),
      );
      settle();
    },
    putDuplicates: ({ duplicates }: NearDuplicates) => {
      queryClient.setQueryData<DocumentView>(key, (old) => old && { ...old, duplicates });
    },
    replace: (document: DocumentView) => {
      queryClient.setQueryData(key, document);
      settle();
    },
    onError: (error: unknown) => {
      if (isStale(error)) void queryClient.invalidateQueries({ queryKey: key });
    },
  };
}

async function sendDecision({ proposal, verb, reason }: Decide): Promise<Proposal> {
  const body = { version: proposal.version, ...(reason ? { reason } : {}) };
  return api.send<Proposal>('POST', `/api/proposals/${proposal.id}/${verb}`, body);
}

type Cache = ReturnType<typeof useDocumentCache>;

/** Accepting stands on the page before the answer comes, so that the next item is in hand at once; a refusal puts it back. */
function useDecide({ put, foretell, onError }: Cache) {
  return useMutation({
    mutationFn: sendDecision,
    onMutate: ({ proposal, verb }: Decide) =>
      verb === 'accept' ? foretell({ ...proposal, status: 'accepted' }) : undefined,
    onSuccess: put,
    onError: (error, _decide, before) => {
      if (before) foretell(before);
      onError(error);
    },
  });
}

function useDuplicates({ putPair, putDuplicates, onError }: Cache) {
  const merge = useMutation({
    mutationFn: ({ proposal, other }: Pair) =>
      api.send<MergedProposals>('POST', `/api/proposals/${proposal.id}/merge`, {
        version: proposal.version,
        other: { id: other.id, version: other.version },
      }),
    onSuccess: putPair,
    onError,
  });
  const tellApart = useMutation({
    mutationFn: ({ proposal, other }: Pair) =>
      api.send<NearDuplicates>('POST', `/api/proposals/${proposal.id}/distinct`, { other: other.id }),
    onSuccess: putDuplicates,
    onError,
  });
  return { merge, tellApart };
}

/** Everything that a person decides on one document. The answer takes its place in the page; a stale edit fetches the newest. */
export function useDecisions(documentId: number) {
  const cache = useDocumentCache(documentId);
  const { put, replace, onError } = cache;
  const decide = useDecide(cache);
  const duplicates = useDuplicates(cache);
  const correct = useMutation({
    mutationFn: async ({ proposal, content, thenAccept }: Correct) => {
      const { id, version } = proposal;
      const corrected = await api.send<Proposal>('PUT', `/api/proposals/${id}`, { version, content });
      if (!thenAccept) return corrected;
      put(corrected);
      return sendDecision({ proposal: corrected, verb: 'accept' });
    },
    onSuccess: put,
    onError,
  });
  const add = useMutation({
    mutationFn: (body: Pick<Proposal, 'clauseKey' | 'content'>) =>
      api.send<Proposal>('POST', `/api/documents/${documentId}/proposals`, body),
    onSuccess: put,
  });
  const acceptAll = useMutation({
    mutationFn: (which: AcceptAll) => api.send<DocumentView>('POST', `/api/documents/${documentId}/accept-all`, which),
    onSuccess: replace,
    onError,
  });
  const repair = useMutation({
    mutationFn: ({ id, ...body }: Pick<RepairView, 'id' | 'reverted'> & { readonly version: number }) =>
      api.send<DocumentView>('POST', `/api/repairs/${id}`, body),
    onSuccess: replace,
    onError,
  });
  return { decide, correct, add, acceptAll, repair, ...duplicates };
}

export type Decisions = ReturnType<typeof useDecisions>;

function withProposal(document: DocumentView, proposal: Proposal): DocumentView {
  const known = document.proposals.some(({ id }) => id === proposal.id);
  const proposals = known
    ? document.proposals.map((each) => (each.id === proposal.id ? proposal : each))
    : [...document.proposals, proposal];
  return { ...document, proposals };
}

/** A pair of which one was rejected is decided on. */
function withoutPairs(document: DocumentView): DocumentView {
  const rejected = new Set(document.proposals.filter(({ status }) => status === 'rejected').map(({ id }) => id));
  return {
    ...document,
    duplicates: document.duplicates.filter(({ one, other }) => !rejected.has(one) && !rejected.has(other)),
  };
}
