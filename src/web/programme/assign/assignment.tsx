import { Link } from '@tanstack/react-router';
import { useCallback, useMemo, useState } from 'react';
import type { ProgrammeView } from '#contract/programme.ts';
import { useAmendmentWords } from '../use-amendment-words.ts';
import { PageHead } from '../../ui/page-head.tsx';
import { Empty } from '../../ui/states.tsx';
import { HistoryPanel } from '../history-panel.tsx';
import { sentenceCase } from '../sentence-case.ts';
import { AssignDock } from './assign-dock.tsx';
import { AssignDrawer } from './assign-drawer.tsx';
import { AssignTable } from './assign-table.tsx';
import type { AssignableRow } from './programme-filter.ts';
import { ProgrammeGaps } from './programme-gaps.tsx';
import { ProgrammeTools } from './programme-tools.tsx';
import { useProgrammeView } from './use-programme-view.ts';

/** Which rows are ticked; those that are gone from the programme no longer count. */
function useTicks(rows: readonly AssignableRow[]) {
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const chosen = useMemo(() => rows.filter(({ key }) => ticked.has(key)), [rows, ticked]);
  const tick = useCallback(
    (keys: readonly string[], on: boolean) =>
      setTicked((old) => {
        const next = new Set(old);
        for (const key of keys) {
          if (on) next.add(key);
          else next.delete(key);
        }
        return next;
      }),
    [],
  );
  return { ticked, chosen, tick, clear: () => setTicked(new Set()) };
}

/** The programme with what is still open first; each row is given to one lead agency, alone or together with others. */
export function Assignment({ programme }: { readonly programme: ProgrammeView }) {
  const { assign: words, amendments } = useAmendmentWords();
  const view = useProgrammeView(programme);
  const { ticked, chosen, tick, clear } = useTicks(view.rows);
  const schemes = programme.tasks.filter(({ kind }) => kind === 'scheme').length;
  const wholes = programme.targets.filter(({ wholeId }) => wholeId === null).length;
  const toDocument = (
    <Link className="btn" to="/van-ban/$documentId" params={{ documentId: String(programme.documentId) }} search={{}}>
      {words.document}
    </Link>
  );
  return (
    <>
      <PageHead
        title={sentenceCase(programme.title)}
        fact={words.lead(wholes, programme.tasks.length - schemes, schemes)}
        actions={
          <>
            <a className="btn q" href="#lich-su">
              {amendments.history.title}
            </a>
            {toDocument}
          </>
        }
      />
      {view.rows.length === 0 ? (
        <Empty actions={toDocument}>{words.nothingAccepted}</Empty>
      ) : (
        <>
          <ProgrammeGaps programme={programme} view={view} onTick={tick} />
          <ProgrammeTools view={view} />
          <AssignTable programme={programme} view={view} ticked={ticked} onTick={tick} />
        </>
      )}
      <HistoryPanel programmeId={programme.id} />
      {programme.mayAssign ? <AssignDrawer programme={programme} view={view} /> : null}
      {programme.mayAssign && chosen.length > 0 ? (
        <AssignDock programme={programme} chosen={chosen} onClear={clear} />
      ) : null}
    </>
  );
}
