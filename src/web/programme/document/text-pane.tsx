import { type RefObject, useCallback, useEffect, useMemo, useRef } from 'react';
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

/** Brings the words of the item in hand, or the clause asked for, into view. */
function useFollow(pane: RefObject<HTMLElement | null>, { chosen, clause, showsOriginal }: Review, isShown: boolean) {
  const chosenId = chosen?.id ?? null;
  const place = clause ?? chosen?.clauseKey ?? null;
  useEffect(() => {
    const found = chosenId === null ? null : pane.current?.querySelector(`[data-finding~="${chosenId}"]`);
    const byClause = place === null ? null : pane.current?.querySelector(`[data-clause="${CSS.escape(place)}"]`);
    scrollWithin(pane.current, found ?? byClause);
    // A pane that comes into view, or shows the other version, is scrolled anew.
  }, [pane, chosenId, place, showsOriginal, isShown]);
  return place;
}

export function TextPane(props: TextPaneProps) {
  const { document, review, decisions, isShown } = props;
  const words = useText().programme.document;
  const pane = useRef<HTMLElement>(null);
  const { showsOriginal, chooseById } = review;
  const place = useFollow(pane, review, isShown);
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
      <Blocks {...props} place={place} />
      {document.mayDecide && !showsOriginal ? (
        <SelectionAdder pane={pane} document={document} add={decisions.add} onAdded={chooseById} />
      ) : null}
    </article>
  );
}

function Blocks({ document, review, marks, place, onOpenFinding }: TextPaneProps & { readonly place: string | null }) {
  const { showsOriginal, chosen, lit, setLit, chooseById } = review;
  const chosenId = chosen?.id ?? null;
  const blocks = useMemo(
    () => (showsOriginal ? originalBlocks(document) : repairedBlocks(document)),
    [document, showsOriginal],
  );
  const taskIds = useMemo(
    () => new Set(document.proposals.filter(({ content }) => content.kind === 'task').map(({ id }) => id)),
    [document.proposals],
  );
  const open = useCallback(
    (id: number) => {
      chooseById(id);
      onOpenFinding();
    },
    [chooseById, onOpenFinding],
  );
  return (
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
  );
}
