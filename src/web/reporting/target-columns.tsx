import type { AskedQuantity } from '#contract/reporting.ts';
import { useText } from '../text/text.tsx';
import { Unit } from '../ui/unit.tsx';
import { planText } from './report/plan-text.ts';

/** The columns with which every table of reported figures begins: number and target. */
export function TargetHeads() {
  const { columns } = useText().reporting.sheet;
  return (
    <>
      <th scope="col" className="num">
        {columns.number}
      </th>
      <th scope="col">{columns.target}</th>
    </>
  );
}

/** The year's plan; on a phone it gives way to the figure. */
export function PlanHead({ year }: { readonly year: number }) {
  const { columns } = useText().reporting.sheet;
  return (
    <th scope="col" className="num not-phone">
      {columns.plan(year)}
    </th>
  );
}

interface PlanCellProps {
  readonly target: Pick<AskedQuantity, 'comparator' | 'value' | 'valueMax' | 'denominator' | 'unit'>;
  /** Where no column of its own holds the unit. */
  readonly withUnit?: boolean;
}

export function PlanCell({ target, withUnit }: PlanCellProps) {
  return (
    <td className="num second not-phone">
      {planText(target)}
      {withUnit && target.value !== null ? <Unit of={target.unit} /> : null}
    </td>
  );
}

/** A part stands under its whole, indented. */
export function rowClass({ wholeId }: Pick<AskedQuantity, 'wholeId'>): string | undefined {
  return wholeId === null ? undefined : 'in';
}
