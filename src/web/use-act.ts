import { type QueryKey, useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { api, ApiProblem, makeActKey } from './api.ts';

type Send = <Answer>(method: 'POST' | 'PUT', path: string, body: unknown) => Promise<Answer>;

interface ActEnds<Answer> {
  /** The first words of the queries whose answers the act may change. */
  readonly touches: readonly string[];
  /** The query whose answer this is: what the page shows is then newest at once. */
  readonly keeps?: (answer: Answer) => QueryKey;
  readonly onDone?: (answer: Answer) => void;
}

/**
 * One act of the person. The same key goes with every try until the server has answered, so that a lost answer never doubles the act;
 * when another came first, the page fetches what is newest and what is typed stays.
 */
export function useAct<Wish, Answer>(
  act: (send: Send, wish: Wish) => Promise<Answer>,
  { touches, keeps, onDone }: ActEnds<Answer>,
) {
  const queries = useQueryClient();
  const key = useRef(makeActKey());
  const refresh = () => {
    for (const touched of touches) void queries.invalidateQueries({ queryKey: [touched] });
  };
  return useMutation({
    mutationFn: (wish: Wish) =>
      act((method, path, body) => api.send(method, path, body, { idempotencyKey: key.current }), wish),
    onSuccess: (answer) => {
      key.current = makeActKey();
      if (keeps) queries.setQueryData(keeps(answer), answer);
      refresh();
      onDone?.(answer);
    },
    onError: (error) => {
      if (error instanceof ApiProblem && error.status === 0) return;
      key.current = makeActKey();
      if (error instanceof ApiProblem && error.status === 409) refresh();
    },
  });
}
