import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { OpenedPeriods, RegimeRef, RegimeView } from '#contract/regimes.ts';
import { api } from '../api.ts';
import { Button } from '../ui/button.tsx';
import { ConfirmWithReason } from '../ui/confirm-with-reason.tsx';
import { TextField } from '../ui/text-field.tsx';
import { PeriodList } from './periods-table.tsx';
import { useRegimeWords } from './use-words.ts';

interface RegimeActsProps {
  readonly regime: RegimeView;
  readonly onDone: (words: string) => void;
}

/** What the coordinating office may do with the latest version of a regime. */
export function RegimeActs({ regime, onDone }: RegimeActsProps) {
  const words = useRegimeWords();
  const [asking, setAsking] = useState<'open' | 'close' | null>(null);
  const { id, year, toOpen, versions, effectiveTo, mayEdit } = regime;
  if (!mayEdit) return null;
  const isLatest = versions.at(-1)?.id === id && effectiveTo === null;
  const close = () => setAsking(null);
  const done = (sentence: string) => {
    close();
    onDone(sentence);
  };
  return (
    <>
      {isLatest ? (
        <>
          <Button kind="quiet" onClick={() => setAsking('close')}>
            {words.close}
          </Button>
          <Link className="btn" to="/che-do-bao-cao/$regimeId/phien-ban-moi" params={{ regimeId: String(id) }}>
            {words.newVersion}
          </Link>
        </>
      ) : null}
      {toOpen.length > 0 ? (
        <Button kind="filled" onClick={() => setAsking('open')}>
          {words.open(toOpen.length, year)}
        </Button>
      ) : null}
      {asking === 'open' ? <OpenPeriods regime={regime} onClose={close} onDone={done} /> : null}
      {asking === 'close' ? <CloseRegime regime={regime} onClose={close} onDone={done} /> : null}
    </>
  );
}

type ActProps = RegimeActsProps & { readonly onClose: () => void };

function OpenPeriods({ regime: { id, year, toOpen }, onClose, onDone }: ActProps) {
  const words = useRegimeWords();
  const queryClient = useQueryClient();
  const open = useMutation({
    mutationFn: () => api.send<OpenedPeriods>('POST', `/api/regimes/${id}/open-periods`, { year }),
    onSuccess: ({ opened }) => {
      void queryClient.invalidateQueries();
      onDone(words.opened(opened));
    },
  });
  return (
    <ConfirmWithReason
      opened
      onClose={onClose}
      title={words.open(toOpen.length, year)}
      confirm={words.openNow}
      needsReason={false}
      busy={open.isPending}
      error={open.error}
      onConfirm={() => open.mutate()}
    >
      <p>{words.openWords(year)}</p>
      <div className="periods-to-open">
        <PeriodList periods={toOpen} />
      </div>
    </ConfirmWithReason>
  );
}

function CloseRegime({ regime: { id, version }, onClose, onDone }: ActProps) {
  const words = useRegimeWords();
  const queryClient = useQueryClient();
  const [closedFrom, setClosedFrom] = useState('');
  const close = useMutation({
    mutationFn: (reason: string) =>
      api.send<RegimeRef>('POST', `/api/regimes/${id}/close`, { version, closedFrom, reason }),
    onSuccess: () => {
      void queryClient.invalidateQueries();
      onDone(words.closed);
    },
  });
  return (
    <ConfirmWithReason
      opened
      onClose={onClose}
      title={words.close}
      confirm={words.close}
      busy={close.isPending}
      error={close.error}
      onConfirm={close.mutate}
    >
      <p>{words.closeWords}</p>
      <TextField type="date" label={words.closedFrom} value={closedFrom} onType={setClosedFrom} />
    </ConfirmWithReason>
  );
}
