import type { RegimePeriod } from '#contract/regimes.ts';
import { namePeriod } from '../period-name.ts';
import { useText } from '../text/text.tsx';
import { DataTable } from '../ui/data-table.tsx';
import { formatDay } from '../ui/days.ts';
import { useNarrow } from '../ui/use-narrow.ts';
import { useRegimeWords } from './use-words.ts';

interface PeriodsTableProps {
  readonly caption: string;
  readonly periods: readonly RegimePeriod[];
}

/** Each period's window and every level's due day. */
export function PeriodsTable({ caption, periods }: PeriodsTableProps) {
  const { period: words, levels } = useRegimeWords();
  const isNarrow = useNarrow();
  if (isNarrow) return <PeriodList periods={periods} />;
  const columns = [...new Set(periods.flatMap(({ dueDays }) => dueDays.map(({ level }) => level)))];
  const head = (
    <tr>
      <th scope="col">{words.period}</th>
      <th scope="col">{words.counted}</th>
      {columns.map((level) => (
        <th key={level} scope="col">
          {words.due(levels[level])}
        </th>
      ))}
    </tr>
  );
  return (
    <DataTable caption={caption} head={head} className="regime-periods">
      <tbody>
        {periods.map((period) => (
          <PeriodRow key={period.key} period={period} columns={columns} />
        ))}
      </tbody>
    </DataTable>
  );
}

interface PeriodRowProps {
  readonly period: RegimePeriod;
  readonly columns: readonly RegimePeriod['dueDays'][number]['level'][];
}

function PeriodRow({ period, columns }: PeriodRowProps) {
  const text = useText();
  return (
    <tr>
      <th scope="row" className="nw">
        {namePeriod(text, period.key)}
      </th>
      <td className="nw">{windowOf(period)}</td>
      {columns.map((level) => (
        <td key={level} className="nw">
          {dueOf(period, level)}
        </td>
      ))}
    </tr>
  );
}

/** The same where there is little room. */
export function PeriodList({ periods }: Pick<PeriodsTableProps, 'periods'>) {
  const text = useText();
  const { levels } = useRegimeWords();
  return (
    <ul className="phone-list">
      {periods.map((period) => (
        <li key={period.key}>
          <p>
            <b>{namePeriod(text, period.key)}</b> <span className="muted nw">{windowOf(period)}</span>
          </p>
          {period.dueDays.map(({ level, dueOn }) => (
            <p key={level} className="sm">
              {levels[level]}: <b>{formatDay(dueOn)}</b>
            </p>
          ))}
        </li>
      ))}
    </ul>
  );
}

function windowOf({ startsOn, cutOffOn }: RegimePeriod): string {
  return `${formatDay(startsOn)} – ${formatDay(cutOffOn)}`;
}

function dueOf({ dueDays }: RegimePeriod, level: string): string {
  const due = dueDays.find((each) => each.level === level);
  return due ? formatDay(due.dueOn) : '';
}
