import { useMemo } from 'react';
import { Button } from '../../ui/button.tsx';
import { Segments } from '../../ui/segments.tsx';
import { useProgrammeWords } from '../use-programme-words.ts';
import { gapFilters, shownKinds } from './programme-filter.ts';
import type { ProgrammeInView } from './use-programme-view.ts';

const orders = ['clause', 'agency'] as const;

export function ProgrammeTools({ view }: { readonly view: ProgrammeInView }) {
  const { assign: words } = useProgrammeWords();
  const { filter, change, rows, shown } = view;
  const isFiltered = filter.show !== 'all' || filter.gap !== null || filter.agency !== null || filter.words !== '';
  return (
    <div className="filter programme-tools">
      <Segments
        quiet
        label={words.show.label}
        options={shownKinds}
        words={words.show}
        chosen={filter.show}
        onChoose={(kind) => change({ loc: kind === 'all' ? null : kind })}
      />
      <Segments
        quiet
        label={words.group.label}
        options={orders}
        words={words.group}
        chosen={view.by}
        onChoose={(by) => change({ xep: by === 'agency' ? 'co-quan' : null })}
      />
      <GapFilterBox view={view} />
      <AgencyFilter view={view} />
      <input
        className="inp"
        type="search"
        aria-label={words.search}
        placeholder={words.search}
        value={filter.words}
        onChange={(event) => change({ tim: event.target.value })}
      />
      <span className="muted sm" role="status">
        {words.shown(shown.length, rows.length)}
      </span>
      {isFiltered ? (
        <Button kind="quiet" onClick={() => change({ loc: null, thieu: null, coquan: null, tim: null })}>
          {words.clearFilter}
        </Button>
      ) : null}
    </div>
  );
}

function GapFilterBox({ view }: { readonly view: ProgrammeInView }) {
  const { gapFilter: words } = useProgrammeWords().assign;
  return (
    <select
      className="inp"
      aria-label={words.label}
      value={view.filter.gap ?? ''}
      onChange={(event) => view.change({ thieu: event.target.value })}
    >
      <option value="">
        {words.label}: {words.any}
      </option>
      {gapFilters.map((gap) => (
        <option key={gap} value={gap}>
          {words.label}: {words[gap]}
        </option>
      ))}
    </select>
  );
}

function AgencyFilter({ view }: { readonly view: ProgrammeInView }) {
  const { assign: words } = useProgrammeWords();
  const agencies = useMemo(() => {
    const named = view.rows.flatMap(({ item }) => (item.lead ? [item.lead, ...item.cooperating] : item.cooperating));
    return [...new Map(named.map((agency) => [agency.id, agency])).values()].toSorted((a, b) =>
      a.name.localeCompare(b.name, 'vi'),
    );
  }, [view.rows]);
  return (
    <select
      className="inp"
      aria-label={words.agency}
      value={view.filter.agency ?? ''}
      onChange={(event) => view.change({ coquan: event.target.value })}
    >
      <option value="">{words.anyAgency}</option>
      {agencies.map((agency) => (
        <option key={agency.id} value={agency.id}>
          {agency.name}
        </option>
      ))}
    </select>
  );
}
