import { Link } from '@tanstack/react-router';
import type { DocumentSummary } from '#contract/programme.ts';
import { DataTable } from '../ui/data-table.tsx';
import { formatDay, formatMoment } from '../ui/days.ts';
import { LoadingRows } from '../ui/states.tsx';
import { documentTitle } from './sentence-case.ts';
import { useNarrow } from '../ui/use-narrow.ts';
import { useProgrammeWords } from './use-programme-words.ts';

/** The documents received; undefined while they are fetched. */
export function DocumentTable({ documents }: { readonly documents: readonly DocumentSummary[] | undefined }) {
  const { columns, title } = useProgrammeWords().documents;
  const isNarrow = useNarrow();
  if (isNarrow && documents) return <DocumentList documents={documents} />;
  const head = (
    <tr>
      <th scope="col">{columns.document}</th>
      <th scope="col">{columns.issuer}</th>
      <th scope="col">{columns.uploaded}</th>
      <th scope="col">{columns.state}</th>
      <th scope="col">
        <span className="vh">{columns.act}</span>
      </th>
    </tr>
  );
  return (
    <DataTable caption={title} head={head} className="documents">
      <tbody>
        {documents ? (
          documents.map((document) => <DocumentRow key={document.id} document={document} />)
        ) : (
          <LoadingRows columns={5} rows={3} />
        )}
      </tbody>
    </DataTable>
  );
}

function DocumentList({ documents }: { readonly documents: readonly DocumentSummary[] }) {
  const words = useProgrammeWords().documents;
  return (
    <ul className="phone-list">
      {documents.map((document) => (
        <li key={document.id}>
          <DocumentName document={document} />
          <p className="sm">
            {words.counts(document.counts.proposed, document.counts.accepted, document.counts.rejected)}
          </p>
          <p className="sm muted">{words.by(document.uploadedBy.fullName, formatMoment(document.uploadedAt))}</p>
          <ToProgramme document={document} />
        </li>
      ))}
    </ul>
  );
}

function DocumentRow({ document }: { readonly document: DocumentSummary }) {
  const words = useProgrammeWords().documents;
  return (
    <tr>
      <th scope="row">
        <DocumentName document={document} />
      </th>
      <td>{document.issuer ?? <span className="muted">–</span>}</td>
      <td>{words.by(document.uploadedBy.fullName, formatMoment(document.uploadedAt))}</td>
      <td>{words.counts(document.counts.proposed, document.counts.accepted, document.counts.rejected)}</td>
      <td className="num">
        <ToProgramme document={document} />
      </td>
    </tr>
  );
}

function DocumentName({ document }: { readonly document: DocumentSummary }) {
  const words = useProgrammeWords().documents;
  return (
    <>
      <Link to="/van-ban/$documentId" params={{ documentId: String(document.id) }} search={{}}>
        {documentTitle(document.type, document.title) || words.untitled}
      </Link>
      <small className="muted block">
        {document.number ?? words.noNumber} · {document.issuedOn ? formatDay(document.issuedOn) : words.noDate} ·{' '}
        {document.fileName}
      </small>
    </>
  );
}

function ToProgramme({ document }: { readonly document: DocumentSummary }) {
  const words = useProgrammeWords().documents;
  if (document.programmeId === null) return null;
  return (
    <Link className="btn s" to="/chuong-trinh" search={{ ct: document.programmeId }}>
      {words.openProgramme}
      <span className="vh"> {documentTitle(null, document.title) || words.untitled}</span>
    </Link>
  );
}
