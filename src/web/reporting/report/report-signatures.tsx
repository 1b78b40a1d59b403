import { queryOptions, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReportView } from '#contract/reporting.ts';
import type { SignatureList } from '#contract/signatures.ts';
import { api } from '../../api.ts';
import { useText } from '../../text/text.tsx';
import { PaperLinks } from '../papers/paper-links.tsx';
import { usePaperWords } from '../papers/use-paper-words.ts';
import { shortMoment } from '../day-words.ts';

type Signature = SignatureList['signatures'][number];

const signaturesQuery = (report: ReportView) =>
  queryOptions({
    queryKey: ['report', report.id, 'signatures', report.version],
    queryFn: ({ signal }) => api.get<SignatureList>(`/api/reports/${report.id}/signatures`, signal),
    enabled: report.asksSignature,
  });

/** The signatures of a report, each with what its check says now. */
export function ReportSignatures({ report }: { readonly report: ReportView }) {
  const { signing } = useText();
  const papers = usePaperWords();
  const { data } = useQuery(signaturesQuery(report));
  if (!data || data.signatures.length === 0) return null;
  return (
    <section className="sec" aria-labelledby="chu-ky">
      <div className="sech">
        <h2 id="chu-ky">{signing.title}</h2>
      </div>
      <ul className="plain">
        {data.signatures.map((signature) => (
          <SignatureLine key={signature.versionNumber} reportId={report.id} signature={signature} />
        ))}
      </ul>
      <p>
        <Link to="/noi-cap-chung-thu">{papers.check}</Link>
      </p>
    </section>
  );
}

interface SignatureLineProps {
  readonly reportId: number;
  readonly signature: Signature;
}

function SignatureLine({ reportId, signature }: SignatureLineProps) {
  const { signing } = useText();
  const papers = usePaperWords();
  const { signer, signedAt, versionNumber, words, certificate, good, paper } = signature;
  return (
    <li>
      <b>{words.join(' / ')}</b>
      <p>
        {signing.by(signer.fullName, shortMoment(signedAt))} · {signing.version(versionNumber)}
        {certificate ? ` · ${signing.issuedBy(certificate.issuer)}` : ''}
      </p>
      <p className={`st wrap ${good ? 'ok' : 'bad'}`}>{good ? signing.good : faultsOf(signature, signing.faults)}</p>
      {paper ? (
        <>
          <p className={`st wrap ${paper.good ? 'ok' : 'bad'}`}>
            {paper.fault === null ? papers.paperGood : papers.paperBad(paper.fault)}
          </p>
          <PaperLinks reportId={reportId} number={versionNumber} isSigned />
        </>
      ) : null}
    </li>
  );
}

type FaultWords = Readonly<Record<string, string>>;

/** Only what went wrong has words of its own. */
function faultsOf({ integrity, trust, validity }: Signature, words: FaultWords): string {
  const answers = integrity === 'unreadable' ? [integrity] : [integrity, trust, validity];
  return answers.flatMap((answer) => words[answer] ?? []).join('. ');
}
