import { useMutation } from '@tanstack/react-query';
import type { CheckedPdf } from '#contract/authorities.ts';
import { LoadButton } from '../../reporting/workbook/load-button.tsx';
import { api } from '../../api.ts';
import { formatMoment } from '../../ui/days.ts';
import { Notice } from '../../ui/notice.tsx';
import { Section } from '../../ui/section.tsx';
import { Failed } from '../../ui/states.tsx';
import { useAuthorityWords } from './use-authority-words.ts';

/** A signed PDF from outside: whose signatures it has, and what holds of each. */
export function CheckPdf() {
  const { check: words } = useAuthorityWords();
  const check = useMutation({
    mutationFn: async (file: File) => {
      const form = new FormData();
      form.append('file', file);
      return api.send<CheckedPdf>('POST', '/api/signed-pdfs/check', form);
    },
  });
  return (
    <Section title={words.title}>
      <div className="stack">
        <p className="second">{words.lead}</p>
        <div className="acts">
          <LoadButton
            label={words.choose}
            accept=".pdf"
            busy={check.isPending}
            onChoose={(file) => check.mutate(file)}
          />
        </div>
        {check.error ? <Failed error={check.error} /> : null}
        {check.data ? <Verdict checked={check.data} /> : null}
      </div>
    </Section>
  );
}

function Verdict({ checked }: { readonly checked: CheckedPdf }) {
  const { check: words } = useAuthorityWords();
  const { fileName, fault, good, signatures } = checked;
  return (
    <>
      <Notice kind={good ? 'ok' : 'bad'} live>
        {fault === null ? words.good(fileName) : words.bad(fileName, fault)}
      </Notice>
      <ol>
        {signatures.map((signature, i) => (
          // The order of the signatures is their only name.
          // oxlint-disable-next-line react/no-array-index-key
          <li key={i}>
            <SignatureVerdict signature={signature} />
          </li>
        ))}
      </ol>
    </>
  );
}

function SignatureVerdict({ signature }: { readonly signature: CheckedPdf['signatures'][number] }) {
  const { check: words } = useAuthorityWords();
  const { certificate, signedAt, statement, integrity, trust, validity, coverage } = signature;
  const when = signedAt === null ? words.unknown : formatMoment(signedAt);
  const answers = integrity === 'unreadable' ? [integrity] : [integrity, trust, validity, coverage];
  const isGoodAnswer = new Set<string>(['intact', 'trusted', 'valid', 'whole', 'signed-again']);
  return (
    <>
      <b>{certificate ? words.signedBy(certificate.name, when) : words.nobody}</b>
      {certificate ? <div className="second">{certificate.issuer}</div> : null}
      {statement === null || statement === '' ? null : <div className="second">{statement}</div>}
      <ul className="plain">
        {answers.map((answer) => (
          <li key={answer}>
            <span className={`st wrap ${isGoodAnswer.has(answer) ? 'ok' : 'bad'}`}>{words.answers[answer]}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
