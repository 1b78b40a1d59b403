import type { DocumentView } from '#contract/programme.ts';
import { formatDay } from '../../ui/days.ts';
import { Empty } from '../../ui/states.tsx';
import { sentenceCase } from '../sentence-case.ts';
import { useProgrammeWords } from '../use-programme-words.ts';

interface CitationListProps {
  readonly document: DocumentView;
  readonly onOpen: (clauseKey: string) => void;
}

/** Every document that the decision names, each opening the place where it is named. */
export function CitationList({ document, onOpen }: CitationListProps) {
  const { document: words, documents } = useProgrammeWords();
  if (document.citations.length === 0) return <Empty>{words.noneInTab.citations}</Empty>;
  return (
    <ul className="cards">
      {document.citations.map((citation, index) => (
        <li key={index} className="x">
          <button type="button" className="name" onClick={() => onOpen(citation.clauseKey)}>
            {[citation.type, citation.number].filter(Boolean).join(' ') || documents.untitled}
          </button>
          <p className="sm muted">
            {[citation.date ? formatDay(citation.date) : null, citation.issuer, sentenceCase(citation.title ?? '')]
              .filter(Boolean)
              .join(' · ') || words.unknown}
          </p>
        </li>
      ))}
    </ul>
  );
}
