import { Link } from '@tanstack/react-router';
import type { DocumentSummary } from '#contract/programme.ts';
import { useText } from '../text/text.tsx';
import { DataTable } from '../ui/data-table.tsx';
import { formatDay, formatMoment } from '../ui/days.ts';
import { LoadingRows } from '../ui/states.tsx';

/** The documents received; undefined while they are fetched. */
export function DocumentTable({ documents }: { readonly documents: readonly DocumentSummary[] | undefined }) {
  const { columns, title } = useText().programme.documents;
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

function DocumentRow({ document }: { readonly document: DocumentSummary }) {
  const words = useText().programme.documents;
  const name = [document.type, document.title].filter(Boolean).join(' ') || words.untitled;
  const number = document.number ?? words.noNumber;
  const day = document.issuedOn ? formatDay(document.issuedOn) : words.noDate;
  return (
    <tr>
      <th scope="row">
        <Link to="/van-ban/$documentId" params={{ documentId: String(document.id) }} search={{}}>
          {name}
        </Link>
        <small className="muted block">
          {number} · {day} · {document.fileName}
        </small>
      </th>
      <td>{document.issuer ?? <span className="muted">–</span>}</td>
      <td>{words.by(document.uploadedBy.fullName, formatMoment(document.uploadedAt))}</td>
      <td>{words.counts(document.counts.proposed, document.counts.accepted, document.counts.rejected)}</td>
      <td className="num">
        {document.programmeId === null ? null : (
          <Link className="btn s" to="/chuong-trinh" search={{ ct: document.programmeId }}>
            {words.openProgramme}
            <span className="vh"> {name}</span>
          </Link>
        )}
      </td>
    </tr>
  );
}
