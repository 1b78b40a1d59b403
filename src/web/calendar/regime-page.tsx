import { useQuery } from '@tanstack/react-query';
import { Link, useParams, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import type { RegimeView } from '#contract/regimes.ts';
import { readId } from '../search-params.ts';
import { formatDay } from '../ui/days.ts';
import { Notice } from '../ui/notice.tsx';
import { PageHead } from '../ui/page-head.tsx';
import { Section } from '../ui/section.tsx';
import { Empty, Failed, LoadingLines } from '../ui/states.tsx';
import { BackToRegimes } from './back-to-regimes.tsx';
import { regimeQuery } from './calendar-queries.ts';
import './calendar.css';
import './regimes.css';
import { PeriodStrip } from './period-strip.tsx';
import { PeriodsTable } from './periods-table.tsx';
import { RegimeActs } from './regime-acts.tsx';
import { RegimeFacts } from './regime-facts.tsx';
import { RegimeMarks } from './regime-marks.tsx';
import { RegimeProblems } from './regime-problems.tsx';
import { useRegimeWords } from './use-words.ts';
import { YearSwitch } from './year-switch.tsx';

/** One version of a regime: its periods of a year, what it declares, its forms and units. */
export function RegimePage() {
  const words = useRegimeWords();
  const { regimeId } = useParams({ from: '/khung/che-do-bao-cao/$regimeId' });
  const { nam } = useSearch({ from: '/khung/che-do-bao-cao/$regimeId' });
  const { data, error, refetch } = useQuery(regimeQuery(readId(regimeId), nam === undefined ? null : readId(nam)));
  const [done, setDone] = useState<string | null>(null);
  if (!data) {
    return (
      <>
        <PageHead above={<BackToRegimes />} title={words.title} />
        {error ? <Failed error={error} onRetry={() => void refetch()} /> : <LoadingLines />}
      </>
    );
  }
  return (
    <>
      <PageHead
        above={<BackToRegimes />}
        title={data.name}
        fact={<RegimeMarks regime={data} />}
        actions={<RegimeActs regime={data} onDone={setDone} />}
      />
      {done ? (
        <Notice kind="ok" live>
          {done}
        </Notice>
      ) : null}
      <YearOfPeriods regime={data} />
      <div className="cols regime-body">
        <div>
          <RegimeFacts regime={data} />
        </div>
        <aside>
          <Forms regime={data} />
          <Versions regime={data} />
          <Units regime={data} />
        </aside>
      </div>
    </>
  );
}

interface PartProps {
  readonly regime: RegimeView;
}

function YearOfPeriods({ regime }: PartProps) {
  const words = useRegimeWords();
  const { year, periods, toOpen, closingTime, problems } = regime;
  const switchYear = <YearSwitch year={year} words={{ before: words.yearBefore, after: words.yearAfter }} />;
  const caption = words.periods(year);
  return (
    <Section title={caption} aside={closingTime === null ? null : words.closesAt(closingTime)} action={switchYear}>
      <RegimeProblems problems={problems} />
      {periods.length > 0 ? (
        <>
          <PeriodStrip periods={periods} />
          <PeriodsTable caption={caption} periods={periods} />
        </>
      ) : (
        <>
          <Empty>{toOpen.length > 0 ? words.noPeriods(year) : words.notInForce(year)}</Empty>
          {toOpen.length > 0 ? <PeriodsTable caption={words.toOpen} periods={toOpen} /> : null}
        </>
      )}
    </Section>
  );
}

function Forms({ regime: { forms } }: PartProps) {
  const words = useRegimeWords();
  return (
    <Section title={words.forms} aside={forms.length}>
      {forms.length === 0 ? <p className="state">{words.noForms}</p> : null}
      <ul className="regime-list">
        {forms.map(({ id, code, name, version }) => (
          <li key={id}>
            {name}
            <small className="muted block">
              {code}, {words.formVersion(version)}
            </small>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Versions({ regime }: PartProps) {
  const words = useRegimeWords();
  return (
    <Section title={words.versions} aside={regime.versions.length}>
      <ul className="regime-list">
        {regime.versions.toReversed().map(({ id, effectiveFrom, effectiveTo }) => {
          const since = words.since(formatDay(effectiveFrom), effectiveTo === null ? null : formatDay(effectiveTo));
          return (
            <li key={id}>
              {id === regime.id ? (
                <>
                  {since} <span className="muted">({words.thisVersion})</span>
                </>
              ) : (
                <Link to="/che-do-bao-cao/$regimeId" params={{ regimeId: String(id) }}>
                  {since}
                </Link>
              )}
            </li>
          );
        })}
      </ul>
    </Section>
  );
}

function Units({ regime: { units } }: PartProps) {
  const words = useRegimeWords();
  if (units.length === 0) return null;
  return (
    <Section title={words.units}>
      <details>
        <summary>{words.unitsCount(units.length)}</summary>
        <ul className="regime-list">
          {units.map(({ id, name }) => (
            <li key={id}>{name}</li>
          ))}
        </ul>
      </details>
    </Section>
  );
}
