import { useState } from 'react';
import type { ConsolidatedRow, ConsolidationView } from '#contract/consolidation.ts';
import { namePeriod } from '../period-name.ts';
import { useText } from '../text/text.tsx';
import { Button } from '../ui/button.tsx';
import { ConfirmWithReason } from '../ui/confirm-with-reason.tsx';
import { IconLock } from '../ui/icons.ts';
import { useConsolidationAct } from './consolidation-query.ts';
import { describeContradiction } from './contradiction-words.ts';
import { needsRemark } from './exceptions.ts';
import { useConsolidationWords } from './use-consolidation-words.ts';

interface FreezeButtonProps {
  readonly programmeId: number;
  readonly view: ConsolidationView;
}

/** Freezes the quarter; what is not in order is listed first, and answered for with a remark. */
export function FreezeButton({ programmeId, view }: FreezeButtonProps) {
  const text = useText();
  const consolidation = useConsolidationWords();
  const { freeze } = consolidation;
  const [opened, open] = useState(false);
  const period = namePeriod(text, view.period.key);
  const exceptions = view.rows.filter(needsRemark);
  const act = useConsolidationAct({
    programmeId,
    periodKey: view.period.key,
    version: view.version,
    act: 'freeze',
    done: freeze.done,
    onDone: () => open(false),
  });
  return (
    <>
      <Button kind="filled" onClick={() => open(true)}>
        <IconLock className="ic" aria-hidden />
        {freeze.act(period)}
      </Button>
      <ConfirmWithReason
        opened={opened}
        onClose={() => open(false)}
        title={freeze.title(period)}
        confirm={freeze.act(period)}
        needsReason={exceptions.length > 0}
        reasonLabel={freeze.remark}
        busy={act.isPending}
        error={act.error}
        onConfirm={(remark) => act.mutate(remark)}
      >
        <p>{freeze.says}</p>
        <ExceptionList rows={exceptions} />
      </ConfirmWithReason>
    </>
  );
}

function ExceptionList({ rows }: { readonly rows: readonly ConsolidatedRow[] }) {
  const consolidation = useConsolidationWords();
  const { freeze } = consolidation;
  if (rows.length === 0) return null;
  return (
    <div>
      <p>
        <b>{freeze.exceptions(rows.length)}</b>
      </p>
      <ul className="exlist">
        {rows.map((row) => (
          <li key={row.target.id}>
            <span className="muted">{row.target.number}</span> {sentencesOf(row).join(' ')}
          </li>
        ))}
      </ul>
      <p className="muted sm">{freeze.remarkHint}</p>
    </div>
  );

  function sentencesOf(row: ConsolidatedRow): string[] {
    const waitsFor = row.waitingFor.map(({ shortName }) => shortName).join(', ');
    const isOpen = row.completeness === 'missing' || row.completeness === 'partial';
    const contradictions = row.contradictions.map((each) => {
      const { title, says } = describeContradiction(consolidation.contradictions, each, row.target.name);
      return `${title}. ${says}`;
    });
    return [...(isOpen ? [`${freeze.missing(row.target.name, waitsFor)}.`] : []), ...contradictions];
  }
}
