import { Link } from '@tanstack/react-router';
import type { DocumentView } from '#contract/programme.ts';
import { looks } from '../../status/status-looks.ts';
import { Button } from '../../ui/button.tsx';
import { formatDay } from '../../ui/days.ts';
import { IconArrowRight, IconDownload } from '../../ui/icons.ts';
import { PageHead } from '../../ui/page-head.tsx';
import { StatusMark } from '../../ui/status-mark.tsx';
import { documentTitle, sentenceCase } from '../sentence-case.ts';
import { useProgrammeWords } from '../use-programme-words.ts';
import { AcceptMany } from './accept-many.tsx';
import { DocumentPurpose } from './document-purpose.tsx';
import { countFindings, type FindingCounts, HIGH_CONFIDENCE } from './findings.ts';
import { ProgrammeYear } from './programme-year.tsx';
import type { Decisions } from './use-decisions.ts';
import type { Review } from './use-review.ts';

interface DocumentHeadProps {
  readonly document: DocumentView;
  readonly review: Review;
  readonly acceptAll: Decisions['acceptAll'];
  /** The list of findings comes into view, where only one pane is. */
  readonly onReview: () => void;
}

export function DocumentHead({ document, review, acceptAll, onReview }: DocumentHeadProps) {
  const programme = useProgrammeWords();
  const words = programme.document;
  const counts = countFindings(document.proposals);
  const signer =
    [sentenceCase(document.signer.position ?? ''), document.signer.name].filter(Boolean).join(' ') || words.unknown;
  const number = [document.number, document.issuedOn ? formatDay(document.issuedOn) : null].filter(Boolean).join(' · ');
  const fact = `${number ? `${number} · ` : ''}${words.facts(document.issuer ?? words.unknown, signer)}`;
  const title = documentTitle(document.type, document.title) || document.fileName;
  const actions = (
    <>
      <OriginalFile document={document} />
      {document.mayDecide && counts.sure > 0 ? (
        <AcceptMany
          which={{ atLeast: HIGH_CONFIDENCE }}
          words={words.acceptSure(counts.sure)}
          explain={words.acceptSureExplain(counts.sure)}
          acceptAll={acceptAll}
        />
      ) : null}
      {counts.doubtful > 0 ? (
        <Button
          kind="filled"
          onClick={() => {
            review.goToFirstDoubtful();
            onReview();
          }}
        >
          <IconArrowRight className="ic" aria-hidden />
          {words.reviewDoubtful(counts.doubtful)}
        </Button>
      ) : document.programmeId === null ? null : (
        <Link className="btn p" to="/chuong-trinh" search={{ ct: document.programmeId }}>
          <IconArrowRight className="ic" aria-hidden />
          {words.toProgramme}
        </Link>
      )}
    </>
  );
  return (
    <>
      <PageHead title={title} fact={fact} actions={actions} />
      <div className="document-settings">
        <DocumentPurpose document={document} />
        {document.purpose === 'programme' ? <ProgrammeYear document={document} /> : null}
      </div>
      <CountLine counts={counts} gapKinds={new Set(document.gaps.map(({ kind }) => kind)).size} />
    </>
  );
}

function OriginalFile({ document: { id, originalFile } }: Pick<DocumentHeadProps, 'document'>) {
  const words = useProgrammeWords().document;
  return originalFile ? (
    <a className="btn" href={`/api/documents/${id}/original`} download>
      <IconDownload className="ic" aria-hidden />
      {words.originalFile}
    </a>
  ) : null;
}

function CountLine({ counts, gapKinds }: { readonly counts: FindingCounts; readonly gapKinds: number }) {
  const words = useProgrammeWords().document;
  return (
    <p className="review-counts">
      <span>
        <b>{counts.targets}</b> {words.targets}
      </span>
      <span>
        <b>{counts.tasks}</b> {words.tasks}
      </span>
      <span>
        <b>{counts.schemes}</b> {words.schemes}
      </span>
      <span className="bar" aria-hidden />
      <StatusMark look={looks.proposal.accepted}>{words.accepted(counts.accepted)}</StatusMark>
      {counts.sure > 0 ? <StatusMark look={looks.proposal.proposed}>{words.sure(counts.sure)}</StatusMark> : null}
      {counts.doubtful > 0 ? (
        <StatusMark look={looks.proposal.unsure}>{words.doubtful(counts.doubtful)}</StatusMark>
      ) : null}
      {counts.rejected > 0 ? (
        <StatusMark look={looks.proposal.rejected}>{words.rejected(counts.rejected)}</StatusMark>
      ) : null}
      {gapKinds > 0 ? <span className="muted sm">{words.gapsLeft(gapKinds)}</span> : null}
    </p>
  );
}
