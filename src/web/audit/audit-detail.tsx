import { useAuditWords } from './use-audit-words.ts';
import { type AuditLine, auditWords } from './audit-words.ts';

/** What happened in words; numbers, hashes and the line's own place in its chain stand behind an opener. */
export function AuditDetail({ line }: { readonly line: AuditLine }) {
  const audit = useAuditWords();
  const { detail, sequence, agency, action, subjectKind, subjectId } = line;
  return (
    <>
      {auditWords(line)}
      <details className="audit-technical">
        <summary>{audit.technical}</summary>
        <p>{audit.place(sequence, agency.shortName)}</p>
        <p>
          {action} · {subjectKind} {subjectId}
        </p>
        {auditWords(line) === detail ? null : <p>{audit.original(detail)}</p>}
      </details>
    </>
  );
}
