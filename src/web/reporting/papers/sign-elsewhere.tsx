import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { ReportView } from '#contract/reporting.ts';
import type { ApproveMany, PreparedSigning, SignReport } from '#contract/signatures.ts';
import { api } from '../../api.ts';
import { Button } from '../../ui/button.tsx';
import { Failed } from '../../ui/states.tsx';
import { LoadButton } from '../workbook/load-button.tsx';
import { makeSigningPackage, readCertificateFile, readSigningAnswer } from './signing-package.ts';
import { usePaperWords } from './use-paper-words.ts';

type Signing = NonNullable<ApproveMany['signing']>;
type Token = NonNullable<SignReport['token']>;

interface SignElsewhereProps {
  readonly report: ReportView;
  readonly signing: Signing;
  readonly busy: boolean;
  readonly onSigned: (token: Token) => void;
}

/** Prepare here, sign with a token or a remote service, bring the signature back. The key never comes near. */
export function SignElsewhere({ report, signing, busy, onSigned }: SignElsewhereProps) {
  const { steps } = usePaperWords();
  const [certificate, setCertificate] = useState<{ name: string; content: string } | null>(null);
  const prepare = usePrepare(report.id);
  const take = async (file: File) => {
    const content = await readCertificateFile(file);
    prepare.reset();
    setCertificate({ name: file.name, content });
  };
  const isReady = certificate !== null && signing.position.trim() !== '';
  return (
    <div className="stack">
      <p className="second">{steps.lead}</p>
      <p>{steps.certificate}</p>
      <div className="acts">
        <LoadButton
          label={steps.choose}
          accept=".cer,.crt,.pem,.der"
          busy={false}
          onChoose={(file) => void take(file)}
        />
        {certificate ? <span className="second">{steps.chosen(certificate.name)}</span> : null}
      </div>
      <div className="acts">
        <Button
          small
          disabled={!isReady}
          busy={prepare.isPending}
          onClick={() => certificate && prepare.mutate({ ...signing, certificate: certificate.content })}
        >
          {steps.prepare}
        </Button>
      </div>
      {prepare.error ? <Failed error={prepare.error} /> : null}
      {prepare.data && certificate ? (
        <Prepared
          reportId={report.id}
          certificate={certificate.content}
          prepared={prepare.data}
          busy={busy}
          onSigned={onSigned}
        />
      ) : null}
    </div>
  );
}

function usePrepare(reportId: number) {
  return useMutation({
    mutationFn: async (wanted: Signing & { certificate: string }) =>
      api.send<PreparedSigning>('POST', `/api/reports/${reportId}/prepare-signing`, wanted),
  });
}

interface PreparedProps {
  readonly reportId: number;
  readonly certificate: string;
  readonly prepared: PreparedSigning;
  readonly busy: boolean;
  readonly onSigned: (token: Token) => void;
}

function Prepared({ reportId, certificate, prepared, busy, onSigned }: PreparedProps) {
  const { steps } = usePaperWords();
  const [isBad, setBad] = useState(false);
  const take = async (file: File) => {
    const answer = readSigningAnswer(await file.text());
    setBad(answer === null);
    if (answer) onSigned({ certificate, signedAt: prepared.signedAt, ...answer });
  };
  const content = encodeURIComponent(makeSigningPackage(reportId, certificate, prepared));
  return (
    <>
      <dl className="kv">
        <dt>{`${steps.digests} · ${steps.figures}`}</dt>
        <dd className="hash xs">{prepared.digest}</dd>
        <dt>{`${steps.digests} · ${steps.paper}`}</dt>
        <dd className="hash xs">{prepared.paper.digest}</dd>
      </dl>
      <p>
        <a href={`data:application/json;charset=utf-8,${content}`} download={`goi-cho-ky-${reportId}.json`}>
          {steps.download}
        </a>
      </p>
      <p className="second">{steps.until}</p>
      <p>{steps.answer}</p>
      <div className="acts">
        <LoadButton label={steps.chooseAnswer} accept=".json" busy={busy} onChoose={(file) => void take(file)} />
      </div>
      {isBad ? (
        <p role="alert" className="st bad wrap">
          {steps.badAnswer}
        </p>
      ) : null}
    </>
  );
}
