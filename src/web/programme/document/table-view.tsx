import { memo } from 'react';
import { useProgrammeWords } from '../use-programme-words.ts';
import { type FindingLinks, Stretches } from './text-block.tsx';
import type { CellView, RowView, TableBlock } from './text-model.ts';

interface TableViewProps extends FindingLinks {
  readonly block: TableBlock;
}

/** A table of the decision; what was read from a row lights that row. */
export const TableView = memo(function TableView({ block, ...links }: TableViewProps) {
  const words = useProgrammeWords().document;
  const head = block.rows.slice(0, block.headRows);
  const body = block.rows.slice(block.headRows);
  const rowsOf = (rows: readonly RowView[]) =>
    rows.map((row) => <Row key={row.key} row={row} clauseKey={block.clauseKey} {...links} />);
  if (block.isLayout)
    return (
      <table className="lay" role="presentation">
        <tbody>{rowsOf(body)}</tbody>
      </table>
    );
  return (
    <div className="tbl" role="region" aria-label={words.table} tabIndex={0}>
      <table>
        <colgroup>
          {block.widths.map((width, index) => (
            <col key={index} style={{ width: `${width}%` }} />
          ))}
        </colgroup>
        {head.length > 0 ? <thead>{rowsOf(head)}</thead> : null}
        <tbody>{rowsOf(body)}</tbody>
      </table>
    </div>
  );
});

type RowProps = FindingLinks & { readonly row: RowView; readonly clauseKey: string | null };

function Row({ row, clauseKey, ...links }: RowProps) {
  const { chosen, lit, onLight } = links;
  const isOn = [chosen, lit].some((id) => id !== null && row.findings.includes(id));
  const single = row.findings.length === 1 ? (row.findings[0] ?? null) : null;
  return (
    <tr
      className={isOn ? 'blk on' : 'blk'}
      data-clause={clauseKey ?? undefined}
      tabIndex={-1}
      onMouseEnter={single === null ? undefined : () => onLight(single)}
      onMouseLeave={row.findings.length === 0 ? undefined : () => onLight(null)}
    >
      {row.cells.map((cell, index) => (
        <Cell key={index} cell={cell} {...links} />
      ))}
    </tr>
  );
}

function Cell({ cell, ...links }: FindingLinks & { readonly cell: CellView }) {
  const { stretches, colSpan, rowSpan, isHead, isFigure } = cell;
  const classes = [isFigure ? 'num' : '', /^\s*Nơi\s+nhận/u.test(stretches[0]?.text ?? '') ? 'start' : ''];
  const words = <Stretches stretches={stretches} {...links} />;
  if (isHead)
    return (
      <th scope={colSpan > 1 ? 'colgroup' : 'col'} colSpan={colSpan} rowSpan={rowSpan}>
        {words}
      </th>
    );
  return (
    <td colSpan={colSpan} rowSpan={rowSpan} className={classes.join('').trim() || undefined}>
      {words}
    </td>
  );
}
