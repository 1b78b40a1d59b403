import { Link } from '@tanstack/react-router';
import { memo } from 'react';
import { TimeTag } from '../../tasks/time-tag.tsx';
import { formatDay } from '../../ui/days.ts';
import { AmendedNote } from '../amended-note.tsx';
import { writeClausePath } from '../clause-words.ts';
import { measureWords } from '../document/fact-words.ts';
import { dueWords } from '../due-words.ts';
import { useProgrammeWords } from '../use-programme-words.ts';
import type { AssignableRow } from './programme-filter.ts';

interface AssignRowProps {
  readonly row: AssignableRow;
  readonly isTicked: boolean;
  readonly mayAssign: boolean;
  readonly onTick: (keys: readonly string[], on: boolean) => void;
  readonly onOpen: (key: string) => void;
}

function nameOf(row: AssignableRow): string {
  return row.kind === 'target' ? row.item.name : row.item.title;
}

export const AssignRow = memo(function AssignRow(props: AssignRowProps) {
  const { row, isTicked, mayAssign } = props;
  const { assign: words } = useProgrammeWords();
  const isPart = row.kind === 'target' && row.item.wholeId !== null;
  return (
    <tr className={[isPart ? 'part-row' : '', isTicked ? 'ticked' : ''].join(' ').trim() || undefined}>
      {mayAssign ? (
        <td className="pick-cell">
          <PickBox {...props} />
        </td>
      ) : null}
      <th scope="row" className="item">
        <ItemWords row={row} />
      </th>
      <td className="lead">
        <Agencies row={row} />
      </td>
      <td className="leader">
        {row.item.leaderInCharge?.fullName ?? <span className="muted">{isPart ? '' : words.noLeader}</span>}
      </td>
      <td className="due">{row.kind === 'task' ? <DueCell row={row} /> : null}</td>
      {mayAssign ? (
        <td className="num">
          <RowAct {...props} />
        </td>
      ) : null}
    </tr>
  );
});

/** The same row on a phone. */
export const AssignItem = memo(function AssignItem(props: AssignRowProps) {
  const { row, isTicked, mayAssign } = props;
  return (
    <li className={isTicked ? 'ticked' : undefined}>
      {mayAssign ? <PickBox {...props} /> : null}
      <div className="item">
        <ItemWords row={row} />
        <p className="sm">
          <Agencies row={row} />
        </p>
        {row.kind === 'task' ? <p className="sm">{<DueCell row={row} />}</p> : null}
        {mayAssign ? <RowAct {...props} /> : null}
      </div>
    </li>
  );
});

function PickBox({ row, isTicked, onTick }: AssignRowProps) {
  const { assign: words } = useProgrammeWords();
  return (
    <label className="pick-box">
      <input type="checkbox" checked={isTicked} onChange={(event) => onTick([row.key], event.target.checked)} />
      <span className="vh">{words.pick(nameOf(row))}</span>
    </label>
  );
}

function RowAct({ row, onOpen }: AssignRowProps) {
  const { assign: words } = useProgrammeWords();
  return (
    <button type="button" className="btn s row-act" data-key={row.key} onClick={() => onOpen(row.key)}>
      {row.item.lead ? words.change : words.act}
      <span className="vh">{words.actFor(nameOf(row))}</span>
    </button>
  );
}

function Agencies({ row }: Pick<AssignRowProps, 'row'>) {
  const { assign: words } = useProgrammeWords();
  const { lead, cooperating } = row.item;
  const isPart = row.kind === 'target' && row.item.wholeId !== null;
  const none = isPart ? (
    <span className="muted">{words.followsWhole}</span>
  ) : (
    <span className="miss">{words.noLead}</span>
  );
  return (
    <>
      {lead ? <span title={lead.name}>{lead.shortName}</span> : none}
      {cooperating.length > 0 ? (
        <small className="muted block">
          {words.cooperating(cooperating.map(({ shortName }) => shortName).join(', '))}
        </small>
      ) : null}
    </>
  );
}

function ItemWords({ row }: { readonly row: AssignableRow }) {
  const programme = useProgrammeWords();
  const { assign: words } = programme;
  const { clause } = row.item;
  const toText = (
    <Link to="/van-ban/$documentId" params={{ documentId: String(clause.documentId) }} search={{ clause: clause.key }}>
      {writeClausePath(clause.path)}
    </Link>
  );
  if (row.kind === 'target') {
    const { number, name, wholeId } = row.item;
    return (
      <>
        {wholeId === null ? `(${number.replace(/[()]/gu, '')}) ` : `${words.partOf}: `}
        {name} <b className="nw">{measureWords(row.item, programme)}</b>
        {wholeId === null ? <small className="muted block">{toText}</small> : null}
        <AmendedNote amendments={row.item.amendments} />
      </>
    );
  }
  const { title, product, kind } = row.item;
  return (
    <>
      {title}
      <small className="muted block">
        {kind === 'task' ? null : `${programme.taskKind[kind]} · `}
        {words.product(product ?? words.noProduct)} · {toText}
      </small>
      <AmendedNote amendments={row.item.amendments} firstDueOn={row.item.firstDueOn} />
    </>
  );
}

function DueCell({ row }: { readonly row: Extract<AssignableRow, { kind: 'task' }> }) {
  const programme = useProgrammeWords();
  const { assign: words } = programme;
  const { due, timeClass, workingDaysLeft } = row.item;
  const said = dueWords(due, programme.due);
  const left =
    workingDaysLeft === null
      ? null
      : workingDaysLeft < 0
        ? words.daysLate(-workingDaysLeft)
        : words.daysLeft(workingDaysLeft);
  if (due.kind === 'none' && due.dueOn === null) return <span className="miss">{words.noDue}</span>;
  return (
    <>
      {due.dueOn ? <span className="nw">{formatDay(due.dueOn)}</span> : said}
      <small className="block">
        <TimeTag value={timeClass} />
        {left ? <span className="muted"> {left}</span> : null}
      </small>
    </>
  );
}
