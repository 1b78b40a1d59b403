import { type KeyboardEvent, useCallback, useRef } from 'react';
import type { ProgrammeView } from '#contract/programme.ts';
import { useText } from '../../text/text.tsx';
import { Empty } from '../../ui/states.tsx';
import { AssignItem, AssignRow } from './assign-row.tsx';
import { useNarrow } from '../../ui/use-narrow.ts';
import type { RowGroup } from './programme-filter.ts';
import type { ProgrammeInView } from './use-programme-view.ts';

interface AssignTableProps {
  readonly programme: ProgrammeView;
  readonly view: ProgrammeInView;
  readonly ticked: ReadonlySet<string>;
  readonly onTick: (keys: readonly string[], on: boolean) => void;
  readonly onOpen: (key: string) => void;
}

/** Every target and task; j and k go from row to row, Enter gives the row, x ticks it. */
export function AssignTable({ programme, view, ticked, onTick, onOpen }: AssignTableProps) {
  const { assign: words } = useText().programme;
  const table = useRef<HTMLTableElement>(null);
  const opened = useRef(onOpen);
  opened.current = onOpen;
  const open = useCallback((key: string) => opened.current(key), []);
  const pressed = (event: KeyboardEvent<HTMLTableElement>) => {
    if (
      !(event.target instanceof HTMLButtonElement) ||
      !event.target.classList.contains('row-act') ||
      event.ctrlKey ||
      event.altKey ||
      event.metaKey
    )
      return;
    const buttons = [...(table.current?.querySelectorAll<HTMLButtonElement>('.row-act') ?? [])];
    const at = buttons.indexOf(event.target);
    const step = { j: 1, ArrowDown: 1, k: -1, ArrowUp: -1 }[event.key];
    if (step !== undefined) {
      event.preventDefault();
      const next = buttons[Math.min(Math.max(at + step, 0), buttons.length - 1)];
      next?.focus();
      next?.scrollIntoView({ block: 'nearest' });
    }
    const key = event.target.dataset['key'] ?? '';
    if (event.key === 'x') onTick([key], !ticked.has(key));
  };
  const isNarrow = useNarrow();
  if (view.shown.length === 0) return <Empty>{words.emptyFilter}</Empty>;
  if (isNarrow) return <AssignList programme={programme} view={view} ticked={ticked} onTick={onTick} onOpen={open} />;
  return (
    <>
      {programme.mayAssign ? <p className="sm muted not-phone">{words.keys}</p> : null}
      <table className="assign" ref={table} onKeyDown={pressed}>
        <caption className="vh">{words.title}</caption>
        <TableHead mayAssign={programme.mayAssign} />
        {view.groups.map((group) => (
          <tbody key={group.key}>
            <GroupHead group={group} by={view.by} ticked={ticked} onTick={programme.mayAssign ? onTick : null} />
            {group.rows.map((row) => (
              <AssignRow
                key={row.key}
                row={row}
                isTicked={ticked.has(row.key)}
                mayAssign={programme.mayAssign}
                onTick={onTick}
                onOpen={open}
              />
            ))}
          </tbody>
        ))}
      </table>
    </>
  );
}

function AssignList({ programme, view, ticked, onTick, onOpen }: AssignTableProps) {
  const { assign: words } = useText().programme;
  return view.groups.map((group) => (
    <section key={group.key} className="assign-group">
      <h3>{group.title || (view.by === 'agency' ? words.noLeadGroup : words.noGroup)}</h3>
      <ul className="phone-list assign-list">
        {group.rows.map((row) => (
          <AssignItem
            key={row.key}
            row={row}
            isTicked={ticked.has(row.key)}
            mayAssign={programme.mayAssign}
            onTick={onTick}
            onOpen={onOpen}
          />
        ))}
      </ul>
    </section>
  ));
}

function TableHead({ mayAssign }: { readonly mayAssign: boolean }) {
  const { columns } = useText().programme.assign;
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
  const { assign: words } = useText().programme;
  const title = group.title || (by === 'agency' ? words.noLeadGroup : words.noGroup);
  const keys = group.rows.map(({ key }) => key);
  const isAll = keys.every((key) => ticked.has(key));
  return (
    <tr className="grp">
      {onTick ? (
        <td className="pick-cell">
          <label className="pick-box">
            <input type="checkbox" checked={isAll} onChange={() => onTick(keys, !isAll)} />
            <span className="vh">{words.pickGroup(title)}</span>
          </label>
        </td>
      ) : null}
      <th colSpan={onTick ? 5 : 4} scope="colgroup">
        {title} <span className="muted">{group.rows.length}</span>
      </th>
    </tr>
  );
}
