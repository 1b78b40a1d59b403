import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { DataTable } from '../../ui/data-table.tsx';
import { IconChevronDown, IconChevronRight } from '../../ui/icons.ts';
import { Empty, LoadingRows } from '../../ui/states.tsx';
import { useNarrow } from '../../ui/use-narrow.ts';
import { StandingNow } from './standing-now.tsx';
import type { RegisteredAgency } from './register-queries.ts';
import { treeRows, type TreeRow } from './register-tree.ts';
import { useRegisterWords } from './use-register-words.ts';

interface RegisterTableProps {
  readonly agencies: readonly RegisteredAgency[] | undefined;
  readonly view: 'was' | 'now';
  readonly search: string;
}

/** The register as a tree: a superior's units show when it is opened. */
export function RegisterTable({ agencies, view, search }: RegisterTableProps) {
  const words = useRegisterWords();
  const isNarrow = useNarrow();
  const [opened, setOpened] = useState<ReadonlySet<number>>(new Set());
  const toggle = (id: number) =>
    setOpened((before) => new Set(before.has(id) ? [...before].filter((each) => each !== id) : [...before, id]));
  const rows = agencies ? treeRows(agencies, opened, search) : [];
  const { columns } = words;
  const head = (
    <tr>
      <th scope="col">{columns.agency}</th>
      <th scope="col">{columns.code}</th>
      <th scope="col">{columns.kind}</th>
      <th scope="col">{columns.functions}</th>
      <th scope="col">{view === 'now' ? columns.now : columns.head}</th>
    </tr>
  );
  if (isNarrow && agencies)
    return (
      <ul className="phone-list">
        {rows.map((row) => (
          <RegisterItem key={row.agency.id} row={row} view={view} onToggle={toggle} />
        ))}
      </ul>
    );
  return (
    <>
      <DataTable caption={words.title} head={head} className="register">
        <tbody>
          {agencies ? (
            rows.map((row) => <RegisterRow key={row.agency.id} row={row} view={view} onToggle={toggle} />)
          ) : (
            <LoadingRows columns={5} />
          )}
        </tbody>
      </DataTable>
      {agencies && rows.length === 0 ? <Empty>{agencies.length === 0 ? words.empty : words.emptyFilter}</Empty> : null}
    </>
  );
}

interface RegisterRowProps {
  readonly row: TreeRow<RegisteredAgency>;
  readonly view: 'was' | 'now';
  readonly onToggle: (id: number) => void;
}

/** The same agencies on a phone: what is not there takes no room. */
function RegisterItem({ row, view, onToggle }: RegisterRowProps) {
  const words = useRegisterWords();
  const { agency, depth } = row;
  const duties = agency.functions.map((each) => words.functions[each]);
  const facts = [words.kinds[agency.kind], agency.officialCode, ...duties, view === 'was' ? agency.head : null];
  return (
    <li style={{ paddingLeft: `${depth * 12}px` }}>
      <AgencyName row={{ ...row, depth: 0 }} isTop={depth === 0} onToggle={onToggle} />
      <p className="sm muted register-facts">{facts.filter(Boolean).join(' · ')}</p>
      {view === 'now' ? (
        <div className="sm register-facts">
          <StandingNow agency={agency} />
        </div>
      ) : null}
    </li>
  );
}

function RegisterRow({ row, view, onToggle }: RegisterRowProps) {
  const words = useRegisterWords();
  const { agency } = row;
  return (
    <tr>
      <th scope="row">
        <AgencyName row={row} isTop={row.depth === 0} onToggle={onToggle} />
      </th>
      <td className="nw">{agency.officialCode ?? agency.abbreviation}</td>
      <td>{words.kinds[agency.kind]}</td>
      <td>{agency.functions.map((each) => words.functions[each]).join(', ')}</td>
      <td>{view === 'now' ? <StandingNow agency={agency} /> : agency.head}</td>
    </tr>
  );
}

interface AgencyNameProps extends Omit<RegisterRowProps, 'view'> {
  /** The top is always open. */
  readonly isTop: boolean;
}

function AgencyName({ row: { agency, depth, units, open }, isTop, onToggle }: AgencyNameProps) {
  const words = useRegisterWords();
  return (
    <span className="register-name" style={{ paddingLeft: `${depth * 20}px` }}>
      {units > 0 && !isTop ? (
        <button
          type="button"
          className="register-open"
          aria-expanded={open}
          aria-label={open ? words.close(agency.shortName) : words.open(agency.shortName, units)}
          onClick={() => onToggle(agency.id)}
        >
          {open ? <IconChevronDown aria-hidden /> : <IconChevronRight aria-hidden />}
        </button>
      ) : (
        <span className="register-open" aria-hidden />
      )}
      <span>
        <Link to="/co-quan/$agencyId" params={{ agencyId: String(agency.id) }}>
          {agency.name}
        </Link>
        {units > 0 ? <small className="muted block">{words.units(units)}</small> : null}
      </span>
    </span>
  );
}
