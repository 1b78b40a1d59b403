import { Link } from '@tanstack/react-router';
import { useCallback, useMemo, useState } from 'react';
import type { ProgrammeView } from '#contract/programme.ts';
import { useText } from '../../text/text.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { Empty } from '../../ui/states.tsx';
import { AssignDock } from './assign-dock.tsx';
import { AssignDrawer } from './assign-drawer.tsx';
import { AssignTable } from './assign-table.tsx';
import { ProgrammeGaps } from './programme-gaps.tsx';
import { ProgrammeTools } from './programme-tools.tsx';
import { useProgrammeView } from './use-programme-view.ts';

/** The programme with what is still open first; each row is given to one lead agency, alone or together with others. */
export function Assignment({ programme }: { readonly programme: ProgrammeView }) {
  const { assign: words } = useText().programme;
  const view = useProgrammeView(programme);
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const chosen = useMemo(() => view.rows.filter(({ key }) => ticked.has(key)), [view.rows, ticked]);
  const tick = useCallback(
    (keys: readonly string[], on: boolean) =>
      setTicked((old) => {
        const next = new Set(old);
        keys.forEach((key) => (on ? next.add(key) : next.delete(key)));
        return next;
      }),
    [],
  );
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
        title={programme.title}
        fact={words.lead(wholes, programme.tasks.length - schemes, schemes)}
        actions={toDocument}
      />
      {view.rows.length === 0 ? (
        <Empty actions={toDocument}>{words.nothingAccepted}</Empty>
      ) : (
        <>
          <ProgrammeGaps programme={programme} view={view} onTick={tick} />
          <ProgrammeTools view={view} />
          <AssignTable
            programme={programme}
            view={view}
            ticked={ticked}
            onTick={tick}
            onOpen={(key) => view.change({ muc: key })}
          />
        </>
      )}
      {programme.mayAssign ? (
        <>
          <AssignDrawer programme={programme} view={view} />
          {chosen.length > 0 ? (
            <AssignDock programme={programme} chosen={chosen} onClear={() => setTicked(new Set())} />
          ) : null}
        </>
      ) : null}
    </>
  );
}
