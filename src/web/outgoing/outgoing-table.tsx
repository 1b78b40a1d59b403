import { Link } from '@tanstack/react-router';
import type { OutgoingSummary } from '#contract/outgoing.ts';
import { DataTable } from '../ui/data-table.tsx';
import { formatDay } from '../ui/days.ts';
import { StatusMark } from '../ui/status-mark.tsx';
import { useNarrow } from '../ui/use-narrow.ts';
import { outgoingLooks } from './outgoing-looks.ts';
import { useOutgoingWords } from './use-outgoing-words.ts';

interface OutgoingTableProps {
  readonly documents: readonly OutgoingSummary[];
}

export function OutgoingTable({ documents }: OutgoingTableProps) {
  const words = useOutgoingWords();
  const { columns } = words;
  if (useNarrow()) return <Cards documents={documents} />;
  return (
    <DataTable
      caption={words.title}
      head={
        <tr>
          {Object.values(columns).map((column) => (
            <th key={column} scope="col">
              {column}
            </th>
          ))}
        </tr>
      }
    >
      <tbody>
        {documents.map((document) => (
          <tr key={document.id}>
            <td>{document.number ?? <span className="muted">{words.noNumber}</span>}</td>
            <td>{document.issuedOn === null ? '–' : formatDay(document.issuedOn)}</td>
            <td>
              <SubjectLink document={document} />
            </td>
            <td>{document.agency.shortName}</td>
            <td>
              <StatusMark look={outgoingLooks[document.state]}>{words.states[document.state]}</StatusMark>
            </td>
            <td className="num">{words.readOf(document.readBy, document.sentTo)}</td>
          </tr>
        ))}
      </tbody>
    </DataTable>
  );
}

function SubjectLink({ document: { id, subject } }: { readonly document: OutgoingSummary }) {
  return (
    <Link to="/van-ban-di/$outgoingId" params={{ outgoingId: String(id) }}>
      {subject}
    </Link>
  );
}

function Cards({ documents }: OutgoingTableProps) {
  const words = useOutgoingWords();
  return (
    <ul className="outgoing-cards">
      {documents.map((document) => (
        <li key={document.id}>
          <SubjectLink document={document} />
          <span className="muted sm">
            {[
              document.number ?? words.noNumber,
              document.issuedOn && formatDay(document.issuedOn),
              document.agency.shortName,
            ]
              .filter(Boolean)
              .join(' · ')}
          </span>
          <StatusMark look={outgoingLooks[document.state]}>{words.states[document.state]}</StatusMark>
        </li>
      ))}
    </ul>
  );
}
