import { useCallback, useMemo, useState } from 'react';
import type { DocumentView } from '#contract/programme.ts';
import { Notice } from '../../ui/notice.tsx';
import { useProgrammeWords } from '../use-programme-words.ts';
import { ClauseTree } from './clause-tree.tsx';
import { DocumentHead } from './document-head.tsx';
import { FindingsPane } from './findings-pane.tsx';
import { marksOf } from './findings.ts';
import { type Pane, PaneTabs } from './pane-tabs.tsx';
import { sourceWords } from './source-words.ts';
import { TextPane } from './text-pane.tsx';
import { useDecisions } from './use-decisions.ts';
import { useReview } from './use-review.ts';
import { useTextBlocks } from './use-text-blocks.ts';

/** The decision as it reads beside what was read out of it; pointing at one lights the other. */
export function DocumentReview({ document }: { readonly document: DocumentView }) {
  const words = useProgrammeWords().document;
  const review = useReview(document);
  const decisions = useDecisions(document.id);
  const [pane, setPane] = useState<Pane>(review.clause === null ? 'findings' : 'text');
  const marks = useMemo(() => marksOf(document.proposals), [document.proposals]);
  const blocks = useTextBlocks(document);
  const sources = useMemo(() => sourceWords(blocks), [blocks]);
  const openFindings = useCallback(() => setPane('findings'), []);
  const { acceptAll } = decisions;
  return (
    <>
      <DocumentHead document={document} review={review} acceptAll={acceptAll} onReview={() => setPane('findings')} />
      {document.mayDecide ? null : <Notice>{words.readOnly}</Notice>}
      {document.readingNotes.length > 0 ? (
        <Notice kind="warn">{document.readingNotes.map(({ message }) => message).join(' ')}</Notice>
      ) : null}
      <PaneTabs pane={pane} onPane={setPane} />
      <div className="review" data-pane={pane}>
        <ClauseTree
          document={document}
          current={review.clause ?? review.chosen?.clauseKey ?? null}
          onOpen={(clause) => {
            review.change({ clause, muc: null });
            setPane('text');
          }}
        />
        <TextPane
          document={document}
          blocks={blocks}
          review={review}
          marks={marks}
          decisions={decisions}
          isShown={pane === 'text'}
          onOpenFinding={openFindings}
        />
        <FindingsPane
          document={document}
          review={review}
          marks={marks}
          sources={sources}
          decisions={decisions}
          isShown={pane === 'findings'}
          onOpenText={() => setPane('text')}
        />
      </div>
    </>
  );
}
