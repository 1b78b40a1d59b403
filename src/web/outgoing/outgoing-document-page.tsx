import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import type { OutgoingView } from '#contract/outgoing.ts';
import { readId } from '../search-params.ts';
import { DataTable } from '../ui/data-table.tsx';
import { formatDay, formatMoment } from '../ui/days.ts';
import { IconDownload } from '../ui/icons.ts';
import { Notice } from '../ui/notice.tsx';
import { PageHead } from '../ui/page-head.tsx';
import { StatusMark } from '../ui/status-mark.tsx';
import { UnloadedPage } from '../ui/unloaded-page.tsx';
import { DocumentBeside } from './document-beside.tsx';
import { DocumentPreview } from './document-preview.tsx';
import { OutgoingActs } from './outgoing-acts.tsx';
import { outgoingLooks } from './outgoing-looks.ts';
import { outgoingQuery } from './outgoing-queries.ts';
import { useOutgoingWords } from './use-outgoing-words.ts';
import { WrittenParts } from './written-parts.tsx';
import './outgoing.css';

/** One document: its words as the files say them, what has changed since, and the steps of its way. */
export function OutgoingDocumentPage() {
  const { outgoingId } = useParams({ from: '/khung/van-ban-di/$outgoingId' });
  const words = useOutgoingWords();
  const id = readId(outgoingId);
  const { data, error, refetch } = useQuery({ ...outgoingQuery(id), enabled: id > 0 });
  if (data) return <OutgoingDocument key={data.id} document={data} />;
  return (
    <UnloadedPage
      above={<Back />}
      title={words.title}
      id={id}
      notFound={words.notFound}
      error={error}
      onRetry={() => void refetch()}
    />
  );
}

function Back() {
  const words = useOutgoingWords();
  return (
    <nav className="crumbs" aria-label={words.back}>
      <Link to="/van-ban-di">{words.back}</Link>
    </nav>
  );
}

function OutgoingDocument({ document }: { readonly document: OutgoingView }) {
  const words = useOutgoingWords();
  const { number, issuedOn, kindName, agency, state, recordTakenAt, isFrozen, changes } = document;
  const facts = [kindName, number ?? words.noNumber, issuedOn && formatDay(issuedOn), agency.shortName];
  return (
    <>
      <PageHead
        above={<Back />}
        title={document.subject}
        fact={facts.filter(Boolean).join(' · ')}
        actions={<OutgoingActs document={document} />}
      />
      <p className="outgoing-state">
        <StatusMark boxed look={outgoingLooks[state]}>
          {words.states[state]}
        </StatusMark>
        <span className="muted">{words.takenAt(formatMoment(recordTakenAt), isFrozen)}</span>
        <Related words={words.correctsIs} to={document.corrects} />
        <Related words={words.replacesIs} to={document.replaces} />
      </p>
      {changes.length > 0 ? <Changes document={document} /> : null}
      <Files id={document.id} />
      <DocumentPreview preview={document.preview} />
      {document.mayWrite ? <WrittenParts document={document} /> : null}
      <DocumentBeside document={document} />
    </>
  );
}

function Related({ words, to }: { readonly words: string; readonly to: OutgoingView['corrects'] }) {
  if (!to) return null;
  return (
    <span>
      {words}{' '}
      <Link to="/van-ban-di/$outgoingId" params={{ outgoingId: String(to.id) }}>
        {to.number}
      </Link>
    </span>
  );
}

function Files({ id }: { readonly id: number }) {
  const words = useOutgoingWords();
  return (
    <div className="acts outgoing-files">
      {(['pdf', 'docx'] as const).map((kind) => (
        <a key={kind} className="btn" href={`/api/outgoing/${id}/file?kind=${kind}`} download>
          <IconDownload className="ic" aria-hidden />
          {words[kind]}
        </a>
      ))}
    </div>
  );
}

function Changes({ document: { state, changes } }: { readonly document: OutgoingView }) {
  const words = useOutgoingWords();
  const title = state === 'issued' ? words.changesIssued(changes.length) : words.changesOpen(changes.length);
  return (
    <Notice kind="warn" title={title}>
      <DataTable
        caption={title}
        head={
          <tr>
            {Object.values(words.changed).map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        }
      >
        <tbody>
          {changes.map(({ key, label, was, now }) => (
            <tr key={key}>
              <td>{label}</td>
              <td>{was}</td>
              <td>{now}</td>
            </tr>
          ))}
        </tbody>
      </DataTable>
    </Notice>
  );
}
