import { useAuditWords } from './use-audit-words.ts';
import { Button } from '../ui/button.tsx';

interface AuditFilterProps {
  readonly kind: string | null;
  readonly id: string | null;
  readonly onFilter: (kind: string | null, id: string | null) => void;
}

export function AuditFilter({ kind, id, onFilter }: AuditFilterProps) {
  const audit = useAuditWords();
  return (
    <div className="filter page-filter">
      <select
        className="inp audit-kind"
        aria-label={audit.subjectKind}
        value={kind ?? ''}
        onChange={(event) => onFilter(event.target.value || null, null)}
      >
        <option value="">{audit.anyKind}</option>
        {Object.entries(audit.subjects).map(([value, words]) => (
          <option key={value} value={value}>
            {words}
          </option>
        ))}
      </select>
      {id !== null ? (
        <span className="muted">{audit.onlyOne(audit.subjects[kind ?? ''] ?? audit.otherSubject)}</span>
      ) : null}
      {kind !== null || id !== null ? (
        <Button kind="quiet" onClick={() => onFilter(null, null)}>
          {audit.clear}
        </Button>
      ) : null}
    </div>
  );
}
