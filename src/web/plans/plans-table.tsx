import { Link } from '@tanstack/react-router';
import type { PlanRow } from '#contract/plans.ts';
import { timeLooks } from '../tasks/time-looks.ts';
import { DataTable } from '../ui/data-table.tsx';
import { formatDay } from '../ui/days.ts';
import { StatusMark } from '../ui/status-mark.tsx';
import { useNarrow } from '../ui/use-narrow.ts';
import { planLooks } from './plan-looks.ts';
import { usePlanWords } from './use-plan-words.ts';

/** Who owes a plan, how it stands against the set day, and whether it was accepted. */
export function PlansTable({ rows }: { readonly rows: readonly PlanRow[] }) {
  const words = usePlanWords();
  const isNarrow = useNarrow();
  if (isNarrow) return <PlanCards rows={rows} />;
  const head = (
    <tr>
      {Object.values(words.columns).map((column) => (
        <th key={column} scope="col">
          {column}
        </th>
      ))}
    </tr>
  );
  return (
    <DataTable caption={words.title} head={head}>
      <tbody>
        {rows.map((row) => (
          <tr key={row.agency.id}>
            <th scope="row">
              <AgencyPlan row={row} />
            </th>
            <td>{words.duties(row.duties)}</td>
            <td>
              <Issued row={row} />
            </td>
            <td>
              <Time row={row} />
            </td>
            <td>
              <State row={row} />
            </td>
          </tr>
        ))}
      </tbody>
    </DataTable>
  );
}

function PlanCards({ rows }: { readonly rows: readonly PlanRow[] }) {
  const words = usePlanWords();
  return (
    <ul className="plan-cards">
      {rows.map((row) => (
        <li key={row.agency.id}>
          <AgencyPlan row={row} />
          <span className="sm muted">{words.duties(row.duties)}</span>
          <Time row={row} />
          <span className="sm">
            <Issued row={row} /> <State row={row} />
          </span>
        </li>
      ))}
    </ul>
  );
}

interface RowProps {
  readonly row: PlanRow;
}

function AgencyPlan({ row: { agency, planId } }: RowProps) {
  if (planId === null) return agency.name;
  return (
    <Link to="/ke-hoach/$planId" params={{ planId: String(planId) }}>
      {agency.name}
    </Link>
  );
}

function Issued({ row: { number, firstIssuedOn } }: RowProps) {
  const words = usePlanWords();
  if (number === null || firstIssuedOn === null) return <span className="muted">{words.none}</span>;
  return words.numberOf(number, formatDay(firstIssuedOn));
}

function Time({ row: { timeClass, workingDaysLeft } }: RowProps) {
  const words = usePlanWords();
  const said =
    workingDaysLeft === null ? '' : workingDaysLeft < 0 ? words.late(-workingDaysLeft) : words.left(workingDaysLeft);
  return (
    <span>
      <StatusMark look={timeLooks[timeClass]}>{words.times[timeClass]}</StatusMark>
      {said ? <small className="muted block">{said}</small> : null}
    </span>
  );
}

function State({ row: { state } }: RowProps) {
  const words = usePlanWords();
  if (state === null) return null;
  return <StatusMark look={planLooks[state]}>{words.states[state]}</StatusMark>;
}
