import { useAuditWords } from './use-audit-words.ts';
import { DataTable } from '../ui/data-table.tsx';
import { formatMoment } from '../ui/days.ts';
import { AuditDetail } from './audit-detail.tsx';
import type { AuditLine } from './audit-words.ts';
import { LoadingRows } from '../ui/states.tsx';
import { useNarrow } from '../ui/use-narrow.ts';

interface AuditTableProps {
  readonly lines: readonly AuditLine[];
  readonly loading: boolean;
  readonly onFilter: (kind: string, id: string) => void;
}

export function AuditTable({ lines, loading, onFilter }: AuditTableProps) {
  const { columns, title } = useAuditWords();
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
  const audit = useAuditWords();
  return (
    <ul className="phone-list">
      {lines.map((line) => (
        <li key={`${line.agency.id}-${line.sequence}`}>
          <p>
            <b>{audit.actions[line.action] ?? audit.otherAction}</b>
          </p>
          <div className="audit-detail">
            <AuditDetail line={line} />
          </div>
          <p className="sm muted">
            {formatMoment(line.at)} · {line.by?.fullName ?? audit.system} · {line.agency.shortName} ·{' '}
            <SubjectLink line={line} onFilter={onFilter} />
          </p>
        </li>
      ))}
    </ul>
  );
}

function AuditRow({ line, onFilter }: { readonly line: AuditLine } & Filtering) {
  const audit = useAuditWords();
  return (
    <tr>
      <td className="nw">
        <time dateTime={line.at}>{formatMoment(line.at)}</time>
      </td>
      <td>{line.by?.fullName ?? <span className="muted">{audit.system}</span>}</td>
      <th scope="row">{audit.actions[line.action] ?? audit.otherAction}</th>
      <td>
        <SubjectLink line={line} onFilter={onFilter} />
      </td>
      <td className="audit-detail">
        <AuditDetail line={line} />
      </td>
      <td>{line.agency.shortName}</td>
    </tr>
  );
}

function SubjectLink({ line, onFilter }: { readonly line: AuditLine } & Filtering) {
  const audit = useAuditWords();
  const subject = audit.subjects[line.subjectKind] ?? audit.otherSubject;
  return (
    <button type="button" className="fig" onClick={() => onFilter(line.subjectKind, String(line.subjectId))}>
      {subject}
      <span className="vh"> ({audit.filterTo(subject)})</span>
    </button>
  );
}
