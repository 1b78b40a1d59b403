import { useState } from 'react';
import type { ReportView } from '#contract/reporting.ts';
import { isDecimal } from '#domain/decimal.ts';
import { useOfflineWords } from '../../offline/use-offline-words.ts';
import { useSession } from '../../session.tsx';
import { useText } from '../../text/text.tsx';
import { Button } from '../../ui/button.tsx';
import { writeFigure } from '../../ui/figure-words.ts';
import { Notice } from '../../ui/notice.tsx';
import { type CellKey, changedCells, fieldOf, keysOf, rowOf } from '../sheet/cells.ts';
import { readKeptDraft, writeKeptDraft } from '../sheet/kept-drafts.ts';
import { cellsOfReport, nameOfRow, standings } from './report-cells.ts';

/** What was typed on this machine for a report that no longer takes it: still to be read, until its writer discards it. */
export function KeptAside({ report }: { readonly report: ReportView }) {
  const words = useOfflineWords();
  const { status } = useText();
  const { person } = useSession();
  const [kept, setKept] = useState(() => readKeptDraft(localStorage, report.id, person.id));
  if (!kept) return null;
  const changed = changedCells(kept.base, kept.cells);
  const keys = keysOf(changed);
  const discard = () => {
    writeKeptDraft(localStorage, report.id, person.id, null);
    setKept(null);
  };
  return (
    <Notice
      kind="warn"
      title={words.keptTitle(keys.length)}
      actions={<Button onClick={discard}>{words.discard}</Button>}
    >
      {words.keptHint(status.report[report.status])}
      <table className="gr kept">
        <thead>
          <tr>
            <th scope="col">{words.keptColumns.line}</th>
            <th scope="col">{words.keptColumns.mine}</th>
            <th scope="col">{words.keptColumns.theirs}</th>
          </tr>
        </thead>
        <tbody>
          {keys.map((key) => (
            <KeptCell key={key} report={report} cell={key} mine={changed[key] ?? ''} />
          ))}
        </tbody>
      </table>
    </Notice>
  );
}

interface KeptCellProps {
  readonly report: ReportView;
  readonly cell: CellKey;
  readonly mine: string;
}

function KeptCell({ report, cell, mine }: KeptCellProps) {
  const { reporting, status } = useText();
  const { empty } = useOfflineWords();
  const field = fieldOf(cell);
  const show = (text: string) => {
    if (text === '') return empty;
    const standing = standings.find((known) => field === 'standing' && known === text);
    if (standing) return status.standing[standing];
    return field === 'value' && isDecimal(text) ? writeFigure(text) : text;
  };
  return (
    <tr>
      <th scope="row">
        {nameOfRow(report, rowOf(cell))}: {reporting.conflict.fields[field]}
      </th>
      <td>{show(mine)}</td>
      <td>{show(cellsOfReport(report)[cell] ?? '')}</td>
    </tr>
  );
}
