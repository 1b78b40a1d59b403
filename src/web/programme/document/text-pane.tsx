import { useEffect, useMemo, useRef } from 'react';
import type { DocumentView } from '#contract/programme.ts';
import { useText } from '../../text/text.tsx';
import { scrollWithin } from '../../ui/scroll-within.ts';
import { Segments } from '../../ui/segments.tsx';
import { SelectionAdder } from './selection-adder.tsx';
import { TextBlockView } from './text-block.tsx';
import { originalBlocks, repairedBlocks } from './text-blocks.ts';
import type { Decisions } from './use-decisions.ts';
import type { Review } from './use-review.ts';

interface TextPaneProps {
  readonly document: DocumentView;
  readonly review: Review;
  readonly marks: ReadonlyMap<number, string>;
  readonly decisions: Decisions;
  /** Where only one pane is shown at a time: whether it is this one. */
  readonly isShown: boolean;
  readonly onOpenFinding: () => void;
}

const versions = ['repaired', 'original'] as const;

export function TextPane({ document, review, marks, decisions, isShown, onOpenFinding }: TextPaneProps) {
  const words = useText().programme.document;
  const pane = useRef<HTMLElement>(null);
  const { showsOriginal, chosen, clause, lit, setLit, chooseById } = review;
  const blocks = useMemo(
    () => (showsOriginal ? originalBlocks(document) : repairedBlocks(document)),
    [document, showsOriginal],
  );
  const taskIds = useMemo(
    () => new Set(document.proposals.filter(({ content }) => content.kind === 'task').map(({ id }) => id)),
    [document.proposals],
  );
  const chosenId = chosen?.id ?? null;
  const place = clause ?? chosen?.clauseKey ?? null;
  useEffect(() => {
    const found = chosenId === null ? null : pane.current?.querySelector(`[data-finding~="${chosenId}"]`);
    scrollWithin(
      pane.current,
      found ?? (place === null ? null : pane.current?.querySelector(`[data-clause="${CSS.escape(place)}"]`)),
    );
  }, [chosenId, place, showsOriginal, isShown]);
  const open = useMemo(
    () => (id: number) => {
      chooseById(id);
      onOpenFinding();
    },
    // A new function would draw every paragraph anew; both of these only pass on what is in the address.
    [chooseById],
  );
  return (
    <article className="doc" aria-label={words.text} ref={pane} tabIndex={0}>
      <div className="doc-version">
        <Segments
          quiet
          label={words.version}
          options={versions}
          words={words}
          chosen={showsOriginal ? 'original' : 'repaired'}
          onChoose={(version) => review.change({ xem: version === 'original' ? 'goc' : null })}
        />
      </div>
      <div className={showsOriginal ? 'txt raw' : 'txt'}>
        {blocks.map((block) => (
          <TextBlockView
            key={block.key}
            block={block}
            taskIds={taskIds}
            marks={marks}
            chosen={chosenId !== null && block.findings.includes(chosenId) ? chosenId : null}
            lit={lit !== null && block.findings.includes(lit) ? lit : null}
            isPlace={chosenId === null && block.clauseKey !== null && block.clauseKey === place}
            onOpen={open}
            onLight={setLit}
          />
        ))}
      </div>
      {document.mayDecide && !showsOriginal ? (
        <SelectionAdder pane={pane} document={document} add={decisions.add} onAdded={chooseById} />
      ) : null}
    </article>
  );
}
