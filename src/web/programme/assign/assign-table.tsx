import { type KeyboardEvent, useCallback } from 'react';
import type { ProgrammeView } from '#contract/programme.ts';
import { isPlainKey } from '../../ui/plain-key.ts';
import { Empty } from '../../ui/states.tsx';
import { useProgrammeWords } from '../use-programme-words.ts';
import { AssignItem, AssignRow } from './assign-row.tsx';
import { useNarrow } from '../../ui/use-narrow.ts';
import type { RowGroup } from './programme-filter.ts';
import type { ProgrammeInView } from './use-programme-view.ts';

interface AssignTableProps {
  readonly programme: ProgrammeView;
  readonly view: ProgrammeInView;
  readonly ticked: ReadonlySet<string>;
  readonly onTick: (keys: readonly string[], on: boolean) => void;
}

const ROW_ACT = 'row-act';
const steps: Readonly<Record<string, 1 | -1>> = { j: 1, ArrowDown: 1, k: -1, ArrowUp: -1 };

/** The focus goes to the act of the row above or below. */
function goToRow(event: KeyboardEvent<HTMLTableElement>, by: 1 | -1): void {
  const acts = [...event.currentTarget.querySelectorAll<HTMLButtonElement>(`.${ROW_ACT}`)];
  const at = acts.findIndex((act) => act === event.target);
  const next = acts[Math.min(Math.max(at + by, 0), acts.length - 1)];
  event.preventDefault();
  next?.focus();
  next?.scrollIntoView({ block: 'nearest' });
}

/** Every target and task; j and k go from row to row, Enter gives the row, x ticks it. */
export function AssignTable(props: AssignTableProps) {
  const { programme, view, ticked, onTick } = props;
  const { assign: words } = useProgrammeWords();
  const isNarrow = useNarrow();
  const { change } = view;
  const open = useCallback((key: string) => change({ muc: key }), [change]);
  const pressed = (event: KeyboardEvent<HTMLTableElement>) => {
    if (!isPlainKey(event, ROW_ACT) || !(event.target instanceof HTMLElement)) return;
    const by = steps[event.key];
    const key = event.target.dataset['key'] ?? '';
    if (by !== undefined) goToRow(event, by);
    else if (event.key === 'x') onTick([key], !ticked.has(key));
  };
  if (view.shown.length === 0) return <Empty>{words.emptyFilter}</Empty>;
  if (isNarrow) return <AssignList {...props} onOpen={open} />;
  return (
    <>
      {programme.mayAssign ? <p className="sm muted not-phone">{words.keys}</p> : null}
      <table className="assign" onKeyDown={pressed}>
        <caption className="vh">{words.title}</caption>
        <TableHead mayAssign={programme.mayAssign} />
        {view.groups.map((group) => (
          <AssignGroup key={group.key} {...props} group={group} onOpen={open} />
        ))}
      </table>
    </>
  );
}

type OpeningProps = AssignTableProps & { readonly onOpen: (key: string) => void };

function AssignGroup(props: OpeningProps & { readonly group: RowGroup }) {
  const { programme, view, ticked, onTick, group } = props;
  return (
    <tbody>
      <GroupHead group={group} by={view.by} ticked={ticked} onTick={programme.mayAssign ? onTick : null} />
      <GroupRows {...props} as={AssignRow} />
    </tbody>
  );
}

interface GroupRowsProps extends OpeningProps {
  readonly group: RowGroup;
  /** A row of the table, or an item of the list on a phone. */
  readonly as: typeof AssignRow | typeof AssignItem;
}

function GroupRows({ programme, ticked, onTick, onOpen, group, as: Row }: GroupRowsProps) {
  return group.rows.map((row) => (
    <Row
      key={row.key}
      row={row}
      isTicked={ticked.has(row.key)}
      mayAssign={programme.mayAssign}
      onTick={onTick}
      onOpen={onOpen}
    />
  ));
}

function AssignList(props: OpeningProps) {
  const { view } = props;
  const { assign: words } = useProgrammeWords();
  return view.groups.map((group) => (
    <section key={group.key} className="assign-group">
      <h3>
        {group.title || (view.by === 'agency' ? words.noLeadGroup : words.noGroup)}
        {group.place ? <small className="muted block">{group.place}</small> : null}
      </h3>
      <ul className="phone-list assign-list">
        <GroupRows {...props} group={group} as={AssignItem} />
      </ul>
    </section>
  ));
}

function TableHead({ mayAssign }: { readonly mayAssign: boolean }) {
  const { columns } = useProgrammeWords().assign;
  return (
    <thead>
      <tr>
        {mayAssign ? (
          <th scope="col" className="pick-cell">
            <span className="vh">{columns.pick}</span>
          </th>
        ) : null}
        <th scope="col">{columns.item}</th>
        <th scope="col">{columns.lead}</th>
        <th scope="col">{columns.leader}</th>
        <th scope="col">{columns.due}</th>
        {mayAssign ? (
          <th scope="col">
            <span className="vh">{columns.act}</span>
          </th>
        ) : null}
      </tr>
    </thead>
  );
}

interface GroupHeadProps {
  readonly group: RowGroup;
  readonly by: 'clause' | 'agency';
  readonly ticked: ReadonlySet<string>;
  readonly onTick: AssignTableProps['onTick'] | null;
}

function GroupHead({ group, by, ticked, onTick }: GroupHeadProps) {
  const { assign: words } = useProgrammeWords();
  const title = group.title || (by === 'agency' ? words.noLeadGroup : words.noGroup);
  const keys = group.rows.map(({ key }) => key);
  const isAll = keys.every((key) => ticked.has(key));
  return (
    <tr className="grp">
      {onTick ? (
        <td className="pick-cell">
          <GroupPick words={words.pickGroup(title)} isAll={isAll} onPick={() => onTick(keys, !isAll)} />
        </td>
      ) : null}
      <th colSpan={onTick ? 5 : 4} scope="colgroup">
        {title}{' '}
        <span className="muted">
          {group.place ? `· ${group.place} ` : ''}· {words.groupCount(group.rows.length)}
        </span>
      </th>
    </tr>
  );
}

interface GroupPickProps {
  readonly words: string;
  readonly isAll: boolean;
  readonly onPick: () => void;
}

function GroupPick({ words, isAll, onPick }: GroupPickProps) {
  return (
    <label className="pick-box">
      <input type="checkbox" checked={isAll} onChange={onPick} />
      <span className="vh">{words}</span>
    </label>
  );
}
