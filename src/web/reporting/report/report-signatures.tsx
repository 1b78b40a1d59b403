import { queryOptions, useQuery } from '@tanstack/react-query';
import type { ReportView } from '#contract/reporting.ts';
import type { SignatureList } from '#contract/signatures.ts';
import { api } from '../../api.ts';
import { useText } from '../../text/text.tsx';
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
  const { data } = useQuery(signaturesQuery(report));
  if (!data || data.signatures.length === 0) return null;
  return (
    <section className="sec" aria-labelledby="chu-ky">
      <div className="sech">
        <h2 id="chu-ky">{signing.title}</h2>
      </div>
      <ul className="plain">
        {data.signatures.map((signature) => (
          <SignatureLine key={signature.versionNumber} signature={signature} />
        ))}
      </ul>
    </section>
  );
}

function SignatureLine({ signature }: { readonly signature: Signature }) {
  const { signing } = useText();
  const { signer, signedAt, versionNumber, words, certificate, good } = signature;
  return (
    <li>
      <b>{words.join(' / ')}</b>
      <p>
        {signing.by(signer.fullName, shortMoment(signedAt))} · {signing.version(versionNumber)}
        {certificate ? ` · ${signing.issuedBy(certificate.issuer)}` : ''}
      </p>
      <p className={`st wrap ${good ? 'ok' : 'bad'}`}>{good ? signing.good : faultsOf(signature, signing.faults)}</p>
    </li>
  );
}

type FaultWords = Readonly<Record<string, string>>;

/** Only what went wrong has words of its own. */
function faultsOf({ integrity, trust, validity }: Signature, words: FaultWords): string {
  const answers = integrity === 'unreadable' ? [integrity] : [integrity, trust, validity];
  return answers.flatMap((answer) => words[answer] ?? []).join('. ');
}
