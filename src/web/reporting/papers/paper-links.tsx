import { usePaperWords } from './use-paper-words.ts';

interface PaperLinksProps {
  readonly reportId: number;
  readonly number: number;
  readonly isSigned?: boolean;
}

/** A frozen version in official layout: PDF to keep and sign, Word to work on. */
export function PaperLinks({ reportId, number, isSigned = false }: PaperLinksProps) {
  const words = usePaperWords();
  const path = `/api/reports/${reportId}/versions/${number}/paper`;
  return (
    <span className="acts">
      <a href={`${path}?as=pdf`} download>
        {isSigned ? words.signedPdf : words.pdf}
      </a>
      <a href={`${path}?as=docx`} download>
        {words.word}
      </a>
    </span>
  );
}
