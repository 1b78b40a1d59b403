import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import type { WarningView } from '#contract/warnings.ts';
import { api, ApiProblem, makeActKey } from '../../api.ts';
import { Button } from '../../ui/button.tsx';
import { ConfirmWithReason } from '../../ui/confirm-with-reason.tsx';
import { useWarningWords } from './use-warning-words.ts';

type Act = 'acknowledge' | 'end';

/** The same key goes with every try until the server has answered, so that a lost answer never doubles the act. */
function useWarningAct({ id, version }: WarningView, onDone: () => void) {
  const queries = useQueryClient();
  const key = useRef(makeActKey());
  return useMutation({
    mutationFn: ({ act, words }: { act: Act; words: string }) =>
      act === 'acknowledge'
        ? api.send<WarningView>(
            'POST',
            `/api/warnings/${id}/acknowledgement`,
            { version, note: words },
            { idempotencyKey: key.current },
          )
        : api.send<WarningView>(
            'POST',
            `/api/warnings/${id}/end`,
            { version, reason: words },
            { idempotencyKey: key.current },
          ),
    onSuccess: () => {
      void queries.invalidateQueries({ queryKey: ['warnings'] });
      onDone();
    },
    onError: (error) => {
      if (error instanceof ApiProblem && error.status === 0) return;
      key.current = makeActKey();
      if (error instanceof ApiProblem && error.status === 409)
        void queries.invalidateQueries({ queryKey: ['warnings'] });
    },
  });
}

/** Take note, or end: each asks once, with the words that others will read. */
export function WarningActs({ warning }: { readonly warning: WarningView }) {
  const words = useWarningWords();
  const [open, setOpen] = useState<Act | null>(null);
  const act = useWarningAct(warning, () => setOpen(null));
  if (!warning.mayAcknowledge && !warning.mayEnd) return null;
  const show = (which: Act) => {
    act.reset();
    setOpen(which);
  };
  return (
    <div className="acts">
      {warning.mayAcknowledge ? <Button onClick={() => show('acknowledge')}>{words.acknowledge}</Button> : null}
      {warning.mayEnd ? <Button onClick={() => show('end')}>{words.end}</Button> : null}
      <ConfirmWithReason
        opened={open !== null}
        onClose={() => setOpen(null)}
        title={open === 'end' ? words.endTitle : words.acknowledgeTitle}
        confirm={open === 'end' ? words.endDo : words.acknowledgeDo}
        {...(open === 'end' ? {} : { reasonLabel: words.acknowledgeNote })}
        busy={act.isPending}
        error={act.error}
        onConfirm={(said) => open && act.mutate({ act: open, words: said })}
      >
        <p>{open === 'end' ? words.endAsk : words.acknowledgeAsk}</p>
      </ConfirmWithReason>
    </div>
  );
}
