import { useState } from 'react';
import type { ConsolidationView } from '#contract/consolidation.ts';
import { namePeriod } from '../period-name.ts';
import { showFigureOr } from '../ui/figure-words.ts';
import { useText } from '../text/text.tsx';
import { useConsolidationWords } from './use-consolidation-words.ts';
import { Button } from '../ui/button.tsx';
import { ConfirmWithReason } from '../ui/confirm-with-reason.tsx';
import { formatMoment } from '../ui/days.ts';
import { Notice } from '../ui/notice.tsx';
import { useConsolidationAct } from './consolidation-query.ts';

interface ConsolidationNoticesProps {
  readonly programmeId: number;
  readonly view: ConsolidationView;
}

/** That the quarter is frozen, by whom, with its hash; and what has changed since. */
export function ConsolidationNotices({ programmeId, view }: ConsolidationNoticesProps) {
  if (view.status !== 'frozen') return null;
  return (
    <div className="stack">
      <FrozenNotice programmeId={programmeId} view={view} />
      {view.changedSinceFreeze.length > 0 ? <ChangedNotice programmeId={programmeId} view={view} /> : null}
    </div>
  );
}

function FrozenNotice({ programmeId, view }: ConsolidationNoticesProps) {
  const text = useText();
  const consolidation = useConsolidationWords();
  const { frozen } = consolidation;
  const { period, number, frozenBy, frozenAt, remark, sha256, changedSinceFreeze } = view;
  return (
    <Notice
      kind="ok"
      title={`${frozen.banner(namePeriod(text, period.key), number)}.`}
      actions={changedSinceFreeze.length === 0 ? <ReopenButton programmeId={programmeId} view={view} /> : null}
    >
      {frozenBy && frozenAt ? `${frozen.by(frozenBy.fullName, formatMoment(frozenAt))}. ` : ''}
      {remark === null ? null : frozen.remark(remark)}
      <div className="muted xs hash">
        {frozen.hash} {sha256}
      </div>
    </Notice>
  );
}

function ChangedNotice({ programmeId, view }: ConsolidationNoticesProps) {
  const consolidation = useConsolidationWords();
  const { changed, missingValue } = consolidation;
  const names = new Map(view.rows.map(({ target }) => [target.id, `${target.number} ${target.name}`]));
  return (
    <Notice
      kind="warn"
      title={`${changed.title(view.changedSinceFreeze.length)}.`}
      actions={<ReopenButton programmeId={programmeId} view={view} />}
    >
      {changed.says}
      <ul className="exlist">
        {view.changedSinceFreeze.map(({ targetId, was, now }) => (
          <li key={targetId}>
            {changed.line(names.get(targetId) ?? '', showFigureOr(was, missingValue), showFigureOr(now, missingValue))}
          </li>
        ))}
      </ul>
    </Notice>
  );
}

function ReopenButton({ programmeId, view }: ConsolidationNoticesProps) {
  const { reopen } = useConsolidationWords();
  const [opened, open] = useState(false);
  const act = useConsolidationAct({
    programmeId,
    periodKey: view.period.key,
    version: view.version,
    act: 'reopen',
    done: reopen.done,
    onDone: () => open(false),
  });
  if (!view.mayReopen) return null;
  return (
    <>
      <Button onClick={() => open(true)}>{reopen.act}</Button>
      <ConfirmWithReason
        opened={opened}
        onClose={() => open(false)}
        title={reopen.title}
        confirm={reopen.act.replace('…', '')}
        reasonLabel={reopen.reason}
        busy={act.isPending}
        error={act.error}
        onConfirm={(reason) => act.mutate(reason)}
      >
        <p>{reopen.says}</p>
      </ConfirmWithReason>
    </>
  );
}
