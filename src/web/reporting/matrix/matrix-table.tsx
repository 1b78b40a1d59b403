import { Link } from '@tanstack/react-router';
import { Fragment } from 'react';
import type { PeriodView } from '#contract/reporting.ts';
import { parsePeriodKey } from '#domain/reporting/period.ts';
import { namePeriod } from '../../period-name.ts';
import { useText } from '../../text/text.tsx';
import { formatShortDay } from '../../ui/days.ts';
import { DataTable } from '../../ui/data-table.tsx';
import { keepStandpoint } from '../../agencies/standpoint/use-standpoint.ts';
import { dayAfter } from '../day-words.ts';
import { JoinedCell } from './joined-cell.tsx';
import { MatrixCell, OpenCell } from './matrix-cell.tsx';
import type { MatrixGroup, MatrixRow } from './matrix-model.ts';

interface MatrixTableProps {
  readonly groups: readonly MatrixGroup[];
  readonly periods: readonly PeriodView[];
  readonly period: PeriodView;
}

/** Agencies × periods: the open period wide and in words, past ones narrow in marks, future ones dotted. */
export function MatrixTable({ groups, periods, period }: MatrixTableProps) {
  const { matrix: words } = useText().reporting;
  const agencies = groups.reduce((sum, { rows }) => sum + rows.length, 0);
  return (
    <DataTable
      caption={words.caption(agencies, periods.length)}
      className="mx"
      head={<MatrixHead periods={periods} period={period} />}
    >
      <tbody>
        {groups.map((group) => (
          <Fragment key={group.level}>
            <tr className="grp">
              <th colSpan={periods.length + 3} scope="rowgroup">
                {words.groups[group.level]} <span className="muted">· {group.rows.length}</span>
              </th>
            </tr>
            {group.rows.map((row) => (
              <AgencyRow key={row.agency.id} row={row} periods={periods} period={period} />
            ))}
          </Fragment>
        ))}
      </tbody>
    </DataTable>
  );
}

function MatrixHead({ periods, period }: Omit<MatrixTableProps, 'groups'>) {
  const text = useText();
  const words = text.reporting.matrix;
  return (
    <tr>
      <th scope="col" className="l">
        {words.agency}
      </th>
      {periods.map((each) =>
        each.key === period.key ? (
          <th key={each.key} scope="col" className="now">
            {namePeriod(text, each.key)}
            <small>{words.dueShort(formatShortDay(each.cutOffOn), dayAfter(each.submissionDueOn))}</small>
          </th>
        ) : (
          <th key={each.key} scope="col">
            {shortPeriod(each.key)}
            <span className="vh"> {namePeriod(text, each.key)}</span>
          </th>
        ),
      )}
      <th scope="col" className="num">
        {words.completeness}
      </th>
      <th scope="col" className="num">
        {words.timeliness}
      </th>
    </tr>
  );
}

const ROMAN = ['I', 'II', 'III', 'IV'];

/** 'QI', 'T4', '6T': as the province's tables head their columns. */
function shortPeriod(key: string): string {
  const parsed = parsePeriodKey(key);
  if (!parsed) return key;
  const { frequency, number } = parsed;
  const short = {
    quarter: `Q${ROMAN[number - 1] ?? number}`,
    month: `T${number}`,
    half: '6T',
    'nine-months': '9T',
    year: 'Năm',
    week: `W${number}`,
    'half-month': `T${Math.ceil(number / 2)}${number % 2 === 1 ? 'a' : 'b'}`,
    custom: `K${number}`,
  };
  return short[frequency];
}

interface AgencyRowProps {
  readonly row: MatrixRow;
  readonly periods: readonly PeriodView[];
  readonly period: PeriodView;
}

function AgencyRow({ row, periods, period }: AgencyRowProps) {
  const { completeness, timeliness } = row;
  return (
    <tr>
      <th scope="row">
        <Link
          className="open"
          to="/co-quan/$agencyId/bao-cao"
          params={{ agencyId: String(row.agency.id) }}
          search={keepStandpoint}
        >
          {row.agency.name}
        </Link>
      </th>
      {periods.map((each) => {
        const [report, ...others] = row.cells.get(each.key) ?? [];
        const Cell = each.key === period.key ? OpenCell : MatrixCell;
        return report && others.length > 0 ? (
          <JoinedCell key={each.key} reports={[report, ...others]} period={each} wide={each.key === period.key} />
        ) : (
          <Cell key={each.key} report={report} period={each} />
        );
      })}
      <td className="rt">{completeness === null ? '–' : `${completeness}%`}</td>
      <td className="rt">
        {timeliness === null ? (
          '–'
        ) : (
          <>
            <span className="meter" aria-hidden>
              <span style={{ width: `${timeliness}%` }} />
            </span>
            {timeliness}%
          </>
        )}
      </td>
    </tr>
  );
}
