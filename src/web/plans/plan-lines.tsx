import type { PlanLine } from '#contract/plans.ts';
import { DataTable } from '../ui/data-table.tsx';
import { formatDay } from '../ui/days.ts';
import { writeFigure } from '../ui/figure-words.ts';
import { useNarrow } from '../ui/use-narrow.ts';
import { usePlanWords } from './use-plan-words.ts';

/** The plan as it stands: each line beside what was given from above. */
export function PlanLines({ lines }: { readonly lines: readonly PlanLine[] }) {
  const words = usePlanWords();
  const isNarrow = useNarrow();
  if (isNarrow)
    return (
      <ul className="plan-cards">
        {lines.map((line) => (
          <li key={line.id}>
            <LineName line={line} />
            <Planned line={line} />
            <Due line={line} />
            <span className="sm">{line.inCharge}</span>
            <Shares line={line} />
          </li>
        ))}
      </ul>
    );
  const head = (
    <tr>
      {Object.values(words.lineColumns).map((column) => (
        <th key={column} scope="col">
          {column}
        </th>
      ))}
    </tr>
  );
  return (
    <DataTable caption={words.lines} head={head} className="plan-table">
      <tbody>
        {lines.map((line) => (
          <tr key={line.id}>
            <th scope="row">
              <LineName line={line} />
            </th>
            <td>
              <Planned line={line} />
            </td>
            <td>
              <Due line={line} />
            </td>
            <td>{line.inCharge ?? <span className="muted">{words.none}</span>}</td>
            <td>
              <Shares line={line} />
            </td>
          </tr>
        ))}
      </tbody>
    </DataTable>
  );
}

interface LineProps {
  readonly line: PlanLine;
}

function LineName({ line: { kind, title, measures, above } }: LineProps) {
  const words = usePlanWords();
  return (
    <span>
      {title}
      <small className="muted block">
        {[words.kinds[kind], above?.from ? words.from(above.from.shortName) : null].filter(Boolean).join(' · ')}
      </small>
      {measures ? <small className="block">{measures}</small> : null}
    </span>
  );
}

function Planned({ line: { planned, unit, above } }: LineProps) {
  const words = usePlanWords();
  const write = (value: string) => [writeFigure(value), unit].filter(Boolean).join(' ');
  const asked = above?.planned ?? null;
  if (planned === null && asked === null) return null;
  return (
    <span className="num">
      {planned === null ? words.none : write(planned)}
      {asked !== null && asked !== planned ? (
        <small className="muted block">{words.aboveIs(write(asked))}</small>
      ) : null}
    </span>
  );
}

function Due({ line: { dueOn, above } }: LineProps) {
  const words = usePlanWords();
  const asked = above?.dueOn ?? null;
  return (
    <span>
      {dueOn === null ? <span className="muted">{words.noDue}</span> : formatDay(dueOn)}
      {asked !== null && asked !== dueOn ? (
        <small className="muted block">{words.aboveIs(formatDay(asked))}</small>
      ) : null}
    </span>
  );
}

function Shares({ line: { shares, unit } }: LineProps) {
  const words = usePlanWords();
  if (shares.length === 0) return null;
  return (
    <details className="plan-shares">
      <summary>{words.shareCount(shares.length)}</summary>
      <ul>
        {shares.map(({ agency, planned, dueOn }) => (
          <li key={agency.id}>
            {agency.shortName}:{' '}
            {[
              planned === null ? null : [writeFigure(planned), unit].filter(Boolean).join(' '),
              dueOn ? formatDay(dueOn) : null,
            ]
              .filter(Boolean)
              .join(', ')}
          </li>
        ))}
      </ul>
    </details>
  );
}
