import type { AuditPage } from '#contract/audit.ts';
import { useText } from '../text/text.tsx';
import { DataTable } from '../ui/data-table.tsx';
import { formatMoment } from '../ui/days.ts';
import { LoadingRows } from '../ui/states.tsx';
import { useNarrow } from '../ui/use-narrow.ts';

type Line = AuditPage['lines'][number];

interface AuditTableProps {
  readonly lines: readonly Line[];
  readonly loading: boolean;
  readonly onFilter: (kind: string, id: string) => void;
}

export function AuditTable({ lines, loading, onFilter }: AuditTableProps) {
  const { columns, title } = useText().audit;
  const isNarrow = useNarrow();
  if (isNarrow && !loading) return <AuditList lines={lines} onFilter={onFilter} />;
  const head = (
    <tr>
      <th scope="col">{columns.at}</th>
      <th scope="col">{columns.by}</th>
      <th scope="col">{columns.action}</th>
      <th scope="col">{columns.subject}</th>
      <th scope="col">{columns.detail}</th>
      <th scope="col">{columns.agency}</th>
    </tr>
  );
  return (
    <DataTable caption={title} head={head} className="audit-lines">
      <tbody>
        {loading ? (
          <LoadingRows columns={6} rows={10} />
        ) : (
          lines.map((line) => <AuditRow key={`${line.agency.id}-${line.sequence}`} line={line} onFilter={onFilter} />)
        )}
      </tbody>
    </DataTable>
  );
}

type Filtering = Pick<AuditTableProps, 'onFilter'>;

function AuditList({ lines, onFilter }: Omit<AuditTableProps, 'loading'>) {
  const { audit } = useText();
  return (
    <ul className="phone-list">
      {lines.map((line) => (
        <li key={`${line.agency.id}-${line.sequence}`}>
          <p>
            <b>{audit.actions[line.action] ?? line.action}</b> <SubjectLink line={line} onFilter={onFilter} />
          </p>
          <p className="audit-detail">{line.detail}</p>
          <p className="sm muted">
            {formatMoment(line.at)} · {line.by?.fullName ?? audit.system} · {line.agency.shortName},{' '}
            {audit.line(line.sequence)}
          </p>
        </li>
      ))}
    </ul>
  );
}

function AuditRow({ line, onFilter }: { readonly line: Line } & Filtering) {
  const { audit } = useText();
  return (
    <tr>
      <td className="nw">
        <time dateTime={line.at}>{formatMoment(line.at)}</time>
      </td>
      <td>{line.by?.fullName ?? <span className="muted">{audit.system}</span>}</td>
      <th scope="row">{audit.actions[line.action] ?? line.action}</th>
      <td>
        <SubjectLink line={line} onFilter={onFilter} />
      </td>
      <td className="audit-detail">{line.detail}</td>
      <td>
        {line.agency.shortName}
        <small className="muted block">{audit.line(line.sequence)}</small>
      </td>
    </tr>
  );
}

function SubjectLink({ line, onFilter }: { readonly line: Line } & Filtering) {
  const { audit } = useText();
  const subject = audit.about(audit.subjects[line.subjectKind] ?? line.subjectKind, line.subjectId);
  return (
    <button type="button" className="fig" onClick={() => onFilter(line.subjectKind, String(line.subjectId))}>
      {subject}
      <span className="vh"> ({audit.filterTo(subject)})</span>
    </button>
  );
}
