import { useState } from 'react';
import type { FreezeRound, RouteConsolidationView } from '#contract/route-consolidation.ts';
import { namePeriod } from '../../period-name.ts';
import { useText } from '../../text/text.tsx';
import { Button } from '../../ui/button.tsx';
import { ConfirmWithReason } from '../../ui/confirm-with-reason.tsx';
import { formatMoment } from '../../ui/days.ts';
import { showFigureOr } from '../../ui/figure-words.ts';
import { Notice } from '../../ui/notice.tsx';
import { useActOnce } from '../conflicts/conflict-queries.ts';
import { useConflictWords } from '../use-conflict-words.ts';
import { useConsolidationWords } from '../use-consolidation-words.ts';

interface FreezeNoticesProps {
  readonly view: RouteConsolidationView;
}

/** That the form's round is frozen, by whom and with which hash; what has changed since; and freezing it. */
export function FreezeNotices({ view }: FreezeNoticesProps) {
  const [latest] = view.freezes;
  const changed = view.here.cells.filter(({ changedFrom }) => changedFrom !== null);
  if (!latest) return view.mayFreeze ? <FreezeForm view={view} /> : null;
  return (
    <div className="stack">
      <Frozen view={view} />
      {changed.length > 0 ? <Changed view={view} /> : null}
    </div>
  );
}

function Frozen({ view }: FreezeNoticesProps) {
  const text = useText();
  const { freeze } = useConflictWords();
  const { frozen } = useConsolidationWords();
  const [latest, ...before] = view.freezes;
  if (!latest) return null;
  const { number, frozenBy, frozenAt, remark, sha256 } = latest;
  return (
    <Notice kind="ok" title={freeze.banner(namePeriod(text, view.periodKey), number)}>
      {frozen.by(frozenBy.fullName, formatMoment(frozenAt))}. {remark === null ? null : frozen.remark(remark)}
      <div className="muted xs hash">
        {frozen.hash} {sha256}
      </div>
      {before.length > 0 ? (
        <details>
          <summary>{freeze.earlier(before.length)}</summary>
          <ul>
            {before.map((each) => (
              <li key={each.number}>
                {freeze.earlierLine(each.number, each.frozenBy.fullName, formatMoment(each.frozenAt))}
              </li>
            ))}
          </ul>
        </details>
      ) : null}
    </Notice>
  );
}

function Changed({ view }: FreezeNoticesProps) {
  const { freeze, notYet } = useConflictWords();
  const changed = view.here.cells.flatMap((cell) =>
    cell.changedFrom ? [{ ...cell, was: cell.changedFrom.value }] : [],
  );
  const names = new Map(view.lines.map(({ quantityId, number, name }) => [quantityId, `${number} ${name}`]));
  return (
    <Notice
      kind="warn"
      title={freeze.changed(changed.length)}
      actions={view.mayFreeze ? <FreezeForm view={view} /> : undefined}
    >
      <ul className="exlist">
        {changed.map(({ quantityId, was, value }) => (
          <li key={quantityId}>
            {freeze.line(names.get(quantityId) ?? '', showFigureOr(was, notYet), showFigureOr(value, notYet))}
          </li>
        ))}
      </ul>
    </Notice>
  );
}

function FreezeForm({ view }: FreezeNoticesProps) {
  const text = useText();
  const { freeze } = useConflictWords();
  const [opened, open] = useState(false);
  const { form, periodKey, freezes, here, openConflicts, revision } = view;
  const path = `/api/forms/${form.id}/consolidations/${periodKey}/freeze`;
  const act = useActOnce<FreezeRound>(path, freeze.done, () => open(false));
  const missing = here.units - here.received;
  return (
    <>
      <Button onClick={() => open(true)}>{freezes.length > 0 ? freeze.again : freeze.act}</Button>
      <ConfirmWithReason
        opened={opened}
        onClose={() => open(false)}
        title={freeze.title(form.name, namePeriod(text, periodKey))}
        confirm={freeze.confirm}
        needsReason={missing > 0 || openConflicts > 0 || freezes.length > 0}
        reasonLabel={freeze.remark}
        busy={act.isPending}
        error={act.error}
        onConfirm={(remark) => act.mutate(remark === '' ? { revision } : { revision, remark })}
      >
        <p>{freeze.says}</p>
        {missing > 0 ? <p>{freeze.missing(missing)}</p> : null}
        {openConflicts > 0 ? <p>{freeze.conflicts(openConflicts)}</p> : null}
      </ConfirmWithReason>
    </>
  );
}
