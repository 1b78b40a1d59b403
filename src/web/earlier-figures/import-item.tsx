import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { EarlierImport } from '#contract/earlier-figures.ts';
import { api } from '../api.ts';
import { Button } from '../ui/button.tsx';
import { ConfirmWithReason } from '../ui/confirm-with-reason.tsx';
import { formatDay } from '../ui/days.ts';
import { importsQuery } from './earlier-queries.ts';
import { useEarlierWords } from './use-earlier-words.ts';

/** One import: what, from where, by whom, and its way back. */
export function ImportItem({ made }: { readonly made: EarlierImport }) {
  const words = useEarlierWords();
  const client = useQueryClient();
  const [asking, ask] = useState(false);
  const undoing = useMutation({
    mutationFn: async (reason: string) => api.send('POST', `/api/earlier-figures/imports/${made.id}/undo`, { reason }),
    onSuccess: async () => {
      ask(false);
      await client.invalidateQueries({ queryKey: ['earlier-figures'] });
      await client.invalidateQueries({ queryKey: importsQuery.queryKey });
    },
  });
  const { fileName, figures, source, person, agency, importedAt, undoneReason, mayUndo } = made;
  return (
    <li>
      <b>{fileName}</b> <span className="muted">{words.made(figures, source)}</span>
      <p className="muted">{words.by(person.fullName, agency.shortName, formatDay(importedAt.slice(0, 10)))}</p>
      {undoneReason === null ? null : <p>{words.undone(undoneReason)}</p>}
      {mayUndo ? (
        <Button small onClick={() => ask(true)}>
          {words.undo}
        </Button>
      ) : null}
      <ConfirmWithReason
        opened={asking}
        onClose={() => ask(false)}
        title={words.undoTitle}
        confirm={words.undo}
        busy={undoing.isPending}
        error={undoing.error}
        onConfirm={(reason) => undoing.mutate(reason)}
      >
        {words.undoEffect}
      </ConfirmWithReason>
    </li>
  );
}
