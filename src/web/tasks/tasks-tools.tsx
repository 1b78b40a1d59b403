import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useSession } from '../session.tsx';
import { Button } from '../ui/button.tsx';
import { Segments } from '../ui/segments.tsx';
import { agenciesOn, leadersQuery } from './task-queries.ts';
import { isFiltered, kindOrder, originOrder, stateOrder, type TaskSearch } from './task-wish.ts';
import { useTaskWords } from './use-task-words.ts';

type Change = (changes: { readonly [Name in keyof TaskSearch]?: string | null }) => void;

interface ToolsProps {
  readonly search: TaskSearch;
  readonly onChange: Change;
}

const TYPING_MS = 250;

/** What is typed is asked for when the typing rests. */
function SearchBox({ search, onChange }: ToolsProps) {
  const { filters } = useTaskWords();
  const asked = search.tim ?? '';
  const [typed, type] = useState(asked);
  const [seen, see] = useState(asked);
  // Filters cleared elsewhere clear the box; an answer to what was typed never overwrites what is typed since.
  if (asked !== seen) {
    see(asked);
    if (asked === '') type('');
  }
  useEffect(() => {
    if (typed.trim() === asked) return undefined;
    const timer = setTimeout(() => onChange({ tim: typed.trim() || null }), TYPING_MS);
    return () => clearTimeout(timer);
  }, [typed, asked, onChange]);
  return (
    <input
      className="inp"
      type="search"
      aria-label={filters.search}
      placeholder={filters.search}
      value={typed}
      onChange={(event) => type(event.target.value)}
    />
  );
}

interface PickProps {
  readonly label: string;
  readonly chosen: string | undefined;
  readonly options: readonly (readonly [value: string, words: string])[];
  readonly onChoose: (value: string | null) => void;
}

function Pick({ label, chosen = '', options, onChoose }: PickProps) {
  const { filters } = useTaskWords();
  return (
    <select
      className={chosen === '' ? 'inp' : 'inp set'}
      aria-label={label}
      value={chosen}
      onChange={(event) => onChoose(event.target.value || null)}
    >
      <option value="">
        {label}: {filters.any}
      </option>
      {options.map(([value, words]) => (
        <option key={value} value={value}>
          {words}
        </option>
      ))}
    </select>
  );
}

/** The narrowings that are picked from lists. */
function Picks({ search, onChange }: ToolsProps) {
  const words = useTaskWords();
  const { today } = useSession();
  const { filters } = words;
  const agencies = useQuery(agenciesOn(today)).data?.agencies ?? [];
  const leaders = useQuery(leadersQuery).data?.people ?? [];
  const picks: readonly (readonly [keyof TaskSearch, string, PickProps['options']])[] = [
    ['coquan', filters.agency, agencies.map(({ id, name }) => [String(id), name])],
    ['lanhdao', filters.leader, leaders.map(({ id, fullName }) => [String(id), fullName])],
    ['loai', filters.kind, kindOrder.map((kind) => [kind, words.kinds[kind]])],
    ['nguon', filters.origin, originOrder.map((origin) => [origin, words.origins[origin]])],
    ['buoc', filters.state, stateOrder.map((state) => [state, words.states[state]])],
  ];
  return picks.map(([name, label, options]) => (
    <Pick
      key={name}
      label={label}
      chosen={search[name]}
      options={options}
      onChoose={(value) => onChange({ [name]: value })}
    />
  ));
}

const views = ['list', 'agency'] as const;

/** Search, filters and the way of showing; all of it stands in the address. */
export function TasksTools({ search, onChange }: ToolsProps) {
  const { filters, views: viewWords } = useTaskWords();
  const clear = Object.fromEntries(Object.keys(search).map((name) => [name, null]));
  return (
    <div className="filter task-tools">
      <SearchBox search={search} onChange={onChange} />
      <Picks search={search} onChange={onChange} />
      <label className="check">
        <input
          type="checkbox"
          checked={search.toi === '1'}
          onChange={(event) => onChange({ toi: event.target.checked ? '1' : null })}
        />
        {filters.mine}
      </label>
      <Segments
        quiet
        label={viewWords.label}
        options={views}
        words={viewWords}
        chosen={search.xep === 'co-quan' ? 'agency' : 'list'}
        onChoose={(view) => onChange({ xep: view === 'agency' ? 'co-quan' : null })}
      />
      {isFiltered(search) ? (
        <Button kind="quiet" onClick={() => onChange({ ...clear, xep: search.xep ?? null })}>
          {filters.clear}
        </Button>
      ) : null}
    </div>
  );
}
