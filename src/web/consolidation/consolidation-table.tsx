import type { ConsolidatedRow, ConsolidationView } from '#contract/consolidation.ts';
import { useOpenLineage } from '../monitoring/open-lineage.tsx';
import { namePeriod } from '../period-name.ts';
import { PlanCell, PlanHead, rowClass, TargetHeads } from '../reporting/target-columns.tsx';
import { StatusTag } from '../status/status-tag.tsx';
import { useText } from '../text/text.tsx';
import { useConsolidationWords } from './use-consolidation-words.ts';
import { Figure } from '../ui/figure.tsx';
import { writeFigure, writeWithUnit } from '../ui/figure-words.ts';
import { groupByHeading, GroupedRows } from '../ui/grouped-rows.tsx';
import { useConflictWords } from './use-conflict-words.ts';
import { RowExceptions } from './row-exceptions.tsx';

interface ConsolidationTableProps {
  readonly view: ConsolidationView;
  readonly rows: readonly ConsolidatedRow[];
}

export function ConsolidationTable({ view, rows }: ConsolidationTableProps) {
  const text = useText();
  const consolidation = useConsolidationWords();
  const { caption } = consolidation;
  const period = namePeriod(text, view.period.key);
  return (
    <table className="cons">
      <caption className="vh">{caption(period)}</caption>
      <TableHead year={view.period.year} period={period} />
      <tbody>
        <GroupedRows groups={groupByHeading(rows, ({ target }) => target.group)} columns={6}>
          {(row) => <TargetRow key={row.target.id} view={view} row={row} />}
        </GroupedRows>
      </tbody>
    </table>
  );
}

function TableHead({ year, period }: { readonly year: number; readonly period: string }) {
  const { columns } = useConsolidationWords();
  return (
    <thead>
      <tr>
        <TargetHeads />
        <PlanHead year={year} />
        <th scope="col" className="num">
          {columns.value(period)}
        </th>
        <th scope="col" className="not-phone">
          {columns.completeness}
        </th>
        <th scope="col" className="not-phone">
          {columns.exceptions}
        </th>
      </tr>
    </thead>
  );
}

function TargetRow({ view, row }: { readonly view: ConsolidationView; readonly row: ConsolidatedRow }) {
  const { target } = row;
  return (
    <tr className={rowClass(target)}>
      <td className="num muted tt">{target.number}</td>
      <th scope="row">
        {target.name}
        {target.lead ? <small>{target.lead.shortName}</small> : null}
        <div className="only-phone">
          <RowExceptions view={view} row={row} />
        </div>
      </th>
      <PlanCell target={target} withUnit />
      <ValueCell view={view} row={row} />
      <td className="not-phone">
        <CompletenessTag row={row} />
      </td>
      <td className="not-phone">
        <RowExceptions view={view} row={row} />
      </td>
    </tr>
  );
}

function ValueCell({ view, row }: { readonly view: ConsolidationView; readonly row: ConsolidatedRow }) {
  const consolidation = useConsolidationWords();
  const { status } = useText();
  const openLineage = useOpenLineage();
  const words = useConflictWords();
  const { target, value, standing, completeness, lastYear } = row;
  if (value === null) {
    const isMissing = completeness === 'missing' || completeness === 'partial';
    return (
      <td className="num">
        <span className={isMissing ? 'bad-word' : 'muted'}>
          {isMissing ? consolidation.missingValue : consolidation.completeness['not-due']}
        </span>
      </td>
    );
  }
  return (
    <td className="num">
      <Figure
        value={writeFigure(value)}
        unit={target.unit}
        name={target.name}
        onOpen={() => openLineage({ targetId: target.id, periodKey: view.period.key })}
      />
      {standing ? <small>{status.standing[standing]}</small> : null}
      {lastYear ? (
        <small title={words.lastYearFrom(status.standing[lastYear.standing], lastYear.source)}>
          {words.lastYear(writeWithUnit(lastYear.value, target.unit))}
        </small>
      ) : null}
    </td>
  );
}

/** Complete is quiet; what contradicts or lacks something wears its tag. */
function CompletenessTag({ row }: { readonly row: ConsolidatedRow }) {
  const consolidation = useConsolidationWords();
  const { completeness, contradictions, receivedSources, expectedSources } = row;
  if (contradictions.length > 0) return <StatusTag kind="completeness" value="contradictory" boxed />;
  return (
    <StatusTag
      kind="completeness"
      value={completeness}
      boxed={completeness === 'missing' || completeness === 'partial'}
    >
      {completeness === 'partial' ? ` ${consolidation.completeness.partial(receivedSources, expectedSources)}` : null}
    </StatusTag>
  );
}
