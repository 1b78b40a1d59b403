import { Link } from '@tanstack/react-router';
import type { RegisterView } from '#contract/registers.ts';
import { DataTable } from '../ui/data-table.tsx';
import { useNarrow } from '../ui/use-narrow.ts';
import { EntryClock, SlowMark } from './entry-standing.tsx';
import { useRegisterWords } from './use-register-words.ts';

interface EntriesTableProps {
  readonly register: RegisterView;
}

type Entry = RegisterView['entries'][number];

/** The lines of a register: what, which step, whose, until when. */
export function EntriesTable({ register: { definition, entries } }: EntriesTableProps) {
  const words = useRegisterWords();
  const isNarrow = useNarrow();
  const title = definition.fields.find(({ key }) => key === definition.titleField)?.name ?? definition.name;
  const nameOf = (entry: Entry) => definition.states.find(({ key }) => key === entry.state)?.name ?? entry.state;
  return (
    <DataTable
      caption={definition.name}
      head={
        <tr>
          <th scope="col">{title}</th>
          {isNarrow ? null : <th scope="col">{words.state}</th>}
          {isNarrow ? null : <th scope="col">{words.responsible}</th>}
          <th scope="col">{words.due}</th>
        </tr>
      }
    >
      <tbody>
        {entries.map((entry) => (
          <tr key={entry.id}>
            <td>
              <Link to="/so-theo-doi/$code/$entryId" params={{ code: definition.code, entryId: String(entry.id) }}>
                {entry.values[definition.titleField]}
              </Link>
              {isNarrow ? (
                <small className="block muted">{`${nameOf(entry)} · ${entry.responsible.shortName}`}</small>
              ) : null}
              <SlowMark entry={entry} />
            </td>
            {isNarrow ? null : <td>{nameOf(entry)}</td>}
            {isNarrow ? null : <td>{entry.responsible.shortName}</td>}
            <td>
              <EntryClock entry={entry} />
            </td>
          </tr>
        ))}
      </tbody>
    </DataTable>
  );
}
