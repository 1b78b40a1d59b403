import { useQuery } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import { type KeyboardEvent, useId, useMemo, useState } from 'react';
import { programmeQuery, usePlace, useSession } from '../session.tsx';
import { useText } from '../text/text.tsx';
import { findEntries, type FindEntry, type FindKind, makeEntry, programmeEntries } from './find-entries.ts';
import { accountEntry, entriesFor, nameEntry } from './nav-entries.ts';

/** Pages, targets and tasks of the programme in view, found as one types. */
export function FindList({ onChosen }: { readonly onChosen: () => void }) {
  const { shell } = useText();
  const router = useRouter();
  const listId = useId();
  const entries = useEntries();
  const [query, setQuery] = useState('');
  const [active, setActive] = useState(0);
  const found = useMemo(() => findEntries(entries, query), [entries, query]);
  const choose = (entry: FindEntry | undefined) => {
    if (!entry) return;
    onChosen();
    router.history.push(entry.href);
  };
  const steer = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (event.key === 'Enter') choose(found[active]);
    if (!step || found.length === 0) return;
    event.preventDefault();
    setActive((active + step + found.length) % found.length);
  };
  return (
    <div className="stack">
      <input
        className="inp"
        data-autofocus
        role="combobox"
        aria-expanded
        aria-controls={listId}
        aria-label={shell.find}
        aria-activedescendant={found[active] ? `${listId}-${active}` : undefined}
        placeholder={shell.findField}
        value={query}
        onKeyDown={steer}
        onChange={(event) => {
          setQuery(event.target.value);
          setActive(0);
        }}
      />
      <p className="vh" role="status">
        {shell.findCount(found.length)}
      </p>
      <FoundList id={listId} found={found} active={active} onChoose={choose} />
      {found.length === 0 ? <p className="muted">{shell.findNone(query)}</p> : null}
    </div>
  );
}

function useEntries(): FindEntry[] {
  const text = useText();
  const session = useSession();
  const { programmeId } = usePlace();
  const { data } = useQuery({ ...programmeQuery(programmeId ?? 0), enabled: programmeId !== null });
  return useMemo(() => {
    const pages = [...entriesFor(session), accountEntry].map((entry) =>
      makeEntry('page', entry.key, nameEntry(text, entry.key), entry.to),
    );
    return data ? [...pages, ...programmeEntries(data)] : pages;
  }, [text, session, data]);
}

interface FoundListProps {
  readonly id: string;
  readonly found: readonly FindEntry[];
  readonly active: number;
  readonly onChoose: (entry: FindEntry) => void;
}

function FoundList({ id, found, active, onChoose }: FoundListProps) {
  const { shell } = useText();
  const kinds: Record<FindKind, string> = { page: shell.findPages, target: shell.findTargets, task: shell.findTasks };
  return (
    <div id={id} role="listbox" aria-label={shell.findTitle} tabIndex={-1} className="found">
      {found.map((entry, index) => (
        <button
          key={entry.key}
          id={`${id}-${index}`}
          type="button"
          role="option"
          aria-selected={index === active}
          tabIndex={-1}
          onClick={() => onChoose(entry)}
        >
          <span>{entry.label}</span>
          <small className="muted">{kinds[entry.kind]}</small>
        </button>
      ))}
    </div>
  );
}
