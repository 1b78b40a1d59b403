import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { DocumentView } from '#contract/programme.ts';
import type { ReadingProgress } from '#contract/reading.ts';
import { api, ApiProblem, sendFile } from '../api.ts';
import { sessionQuery } from '../session.tsx';

export interface Upload {
  readonly file: File;
  /** The same file sent again after a lost connection is still one upload. */
  readonly key: string;
}

export interface Sent {
  readonly done: number;
  readonly of: number;
}

export const LARGEST_BYTES = 10 * 1024 * 1024;
const ASK_EVERY_MS = 400;

/** Sends a file; `sent` says how much of it has left, until the server has all of it. */
export function useUpload(onUploaded: (documentId: number) => void) {
  const queryClient = useQueryClient();
  const [sent, setSent] = useState<Sent | null>(null);
  const send = useMutation({
    mutationFn: ({ file, key }: Upload) => {
      const form = new FormData();
      form.append('file', file);
      const onSent = (done: number, of: number) => setSent({ done, of });
      return sendFile<DocumentView>('/api/documents', form, { idempotencyKey: key, onSent });
    },
    onMutate: () => setSent(null),
    onSuccess: (document) => {
      queryClient.setQueryData(['document', document.id], document);
      void queryClient.invalidateQueries({ queryKey: ['documents'] });
      void queryClient.invalidateQueries({ queryKey: sessionQuery.queryKey });
      onUploaded(document.id);
    },
  });
  return { send, sent };
}

/** How far the server has come in reading the file; null before it says so. */
export function useReadingProgress(key: string, isSent: boolean): ReadingProgress | null {
  const { data } = useQuery({
    queryKey: ['reading', key],
    queryFn: ({ signal }) => api.get<ReadingProgress>(`/api/readings/${encodeURIComponent(key)}`, signal),
    enabled: isSent,
    refetchInterval: ASK_EVERY_MS,
    retry: false,
    gcTime: 0,
  });
  return data ?? null;
}

/** The document that holds this very text already, where the server says so. */
export function existingDocument(error: unknown): number | null {
  if (!(error instanceof ApiProblem) || error.code !== 'document-already-imported') return null;
  const id = /^documents\/(\d+)$/.exec(error.problems[0]?.path ?? '')?.[1];
  return id === undefined ? null : Number(id);
}
