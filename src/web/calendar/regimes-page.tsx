import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { RegimeSummary } from '#contract/regimes.ts';
import { namePeriod } from '../period-name.ts';
import { useText } from '../text/text.tsx';
import { DataTable } from '../ui/data-table.tsx';
import { formatDay } from '../ui/days.ts';
import { IconPlus } from '../ui/icons.ts';
import { PageHead } from '../ui/page-head.tsx';
import { Empty, Failed, LoadingRows } from '../ui/states.tsx';
import { useNarrow } from '../ui/use-narrow.ts';
import { regimesQuery } from './calendar-queries.ts';
import './calendar.css';
import './regimes.css';
import { RegimeMarks } from './regime-marks.tsx';
import { useRegimeWords } from './use-words.ts';

/** Every regime under which the province's agencies report. */
export function RegimesPage() {
  const words = useRegimeWords();
  const { data, error, refetch } = useQuery(regimesQuery);
  const create = data?.mayEdit ? (
    <Link className="btn p" to="/che-do-bao-cao/moi">
      <IconPlus className="ic" aria-hidden />
      {words.create}
    </Link>
  ) : null;
  return (
    <>
      <PageHead title={words.title} fact={words.lead} actions={create} />
      {error ? <Failed error={error} onRetry={() => void refetch()} /> : <RegimeRows regimes={data?.regimes} />}
      {data?.regimes.length === 0 ? <Empty>{words.none}</Empty> : null}
    </>
  );
}

function RegimeRows({ regimes }: { readonly regimes: readonly RegimeSummary[] | undefined }) {
  const words = useRegimeWords();
  const isNarrow = useNarrow();
  if (isNarrow && regimes) {
    return (
      <ul className="phone-list">
        {regimes.map((regime) => (
          <RegimeItem key={regime.id} regime={regime} />
        ))}
      </ul>
    );
  }
  const { columns } = words;
  const head = (
    <tr>
      <th scope="col">{columns.name}</th>
      <th scope="col">{columns.frequency}</th>
      <th scope="col">{columns.receiver}</th>
      <th scope="col">{columns.units}</th>
      <th scope="col">{columns.forms}</th>
      <th scope="col">{columns.next}</th>
      <th scope="col">{columns.since}</th>
    </tr>
  );
  return (
    <DataTable caption={words.title} head={head} className="regimes">
      <tbody>
        {regimes ? (
          regimes.map((regime) => <RegimeRow key={regime.id} regime={regime} />)
        ) : (
          <LoadingRows columns={7} rows={3} />
        )}
      </tbody>
    </DataTable>
  );
}

interface RowProps {
  readonly regime: RegimeSummary;
}

function RegimeRow({ regime }: RowProps) {
  const words = useRegimeWords();
  return (
    <tr>
      <th scope="row">
        <RegimeLink regime={regime} />
        <RegimeMarks regime={regime} />
      </th>
      <td className="nw">{words.frequencies[regime.frequency]}</td>
      <td>{regime.receiver}</td>
      <td className="num">{unitsOf(regime, words.assigned)}</td>
      <td className="num">{regime.forms}</td>
      <td>
        <NextDue regime={regime} />
      </td>
      <td className="nw">{sinceOf(regime, words)}</td>
    </tr>
  );
}

function RegimeItem({ regime }: RowProps) {
  const words = useRegimeWords();
  return (
    <li>
      <p>
        <RegimeLink regime={regime} />
      </p>
      <RegimeMarks regime={regime} />
      <p className="sm">
        {words.frequencies[regime.frequency]} · {words.columns.units}: {unitsOf(regime, words.assigned)}
      </p>
      <p className="sm">
        {words.columns.next}: <NextDue regime={regime} />
      </p>
    </li>
  );
}

function RegimeLink({ regime: { id, name } }: RowProps) {
  return (
    <Link to="/che-do-bao-cao/$regimeId" params={{ regimeId: String(id) }}>
      {name}
    </Link>
  );
}

function unitsOf({ carriesTargets, reporters }: RegimeSummary, assigned: string) {
  return carriesTargets && reporters === 0 ? <span className="muted sm">{assigned}</span> : reporters;
}

function sinceOf({ effectiveFrom, effectiveTo }: RegimeSummary, words: ReturnType<typeof useRegimeWords>): string {
  return words.since(formatDay(effectiveFrom), effectiveTo === null ? null : formatDay(effectiveTo));
}

function NextDue({ regime: { next } }: RowProps) {
  const text = useText();
  const words = useRegimeWords();
  if (!next) return <span className="muted">{words.noNext}</span>;
  return (
    <>
      <span className="nw">{formatDay(next.dueOn)}</span>
      <small className="muted block">
        {namePeriod(text, next.periodKey)}
        {next.closingTime === null ? null : `, ${words.closes(next.closingTime)}`}
      </small>
    </>
  );
}
