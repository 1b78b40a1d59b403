import { Fragment, type ReactNode } from 'react';

export interface RowGroup<Row> {
  /** The heading that the rows share; null is a run of rows without one. */
  readonly name: string | null;
  readonly rows: readonly Row[];
}

/** Runs of rows under the same heading, in the order in which they come. */
export function groupByHeading<Row>(rows: readonly Row[], headingOf: (row: Row) => string | null): RowGroup<Row>[] {
  const groups: { name: string | null; rows: Row[] }[] = [];
  for (const row of rows) {
    const name = headingOf(row);
    const last = groups.at(-1);
    if (last && last.name === name) last.rows.push(row);
    else groups.push({ name, rows: [row] });
  }
  return groups;
}

interface GroupedRowsProps<Row> {
  readonly groups: readonly RowGroup<Row>[];
  /** How many columns the heading spans. */
  readonly columns: number;
  readonly children: (row: Row) => ReactNode;
}

/** Rows of a table, each run under its heading. */
export function GroupedRows<Row>({ groups, columns, children }: GroupedRowsProps<Row>) {
  return groups.map(({ name, rows }) => (
    <Fragment key={name ?? ''}>
      {name === null ? null : (
        <tr className="grp">
          <th colSpan={columns} scope="rowgroup">
            {name}
          </th>
        </tr>
      )}
      {rows.map((row) => children(row))}
    </Fragment>
  ));
}
