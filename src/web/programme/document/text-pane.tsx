import { type RefObject, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { DocumentView } from '#contract/programme.ts';
import { scrollWithin } from '../../ui/scroll-within.ts';
import { Segments } from '../../ui/segments.tsx';
import { useProgrammeWords } from '../use-programme-words.ts';
import type { Passage } from './passage.ts';
import { type Making, SelectionAdder } from './selection-adder.tsx';
import { TableView } from './table-view.tsx';
import { TextBlockView } from './text-block.tsx';
import { originalBlocks } from './text-blocks.ts';
import { TextKeyHints } from './key-hints.tsx';
import type { TextBlock } from './text-model.ts';
import type { Decisions } from './use-decisions.ts';
import type { Review } from './use-review.ts';
import { useTextKeys } from './use-text-keys.ts';

interface TextPaneProps {
  readonly document: DocumentView;
  /** The decision as it reads after repair. */
  readonly blocks: readonly TextBlock[];
  readonly review: Review;
  readonly marks: ReadonlyMap<number, string>;
  readonly decisions: Decisions;
  /** Where only one pane is shown at a time: whether it is this one. */
  readonly isShown: boolean;
  readonly onOpenFinding: () => void;
}

const DRAWN_MS = 60;
const versions = ['repaired', 'original'] as const;

/** Brings the words of the item in hand, or the clause asked for, into view. */
function useFollow(pane: RefObject<HTMLElement | null>, { chosen, clause, showsOriginal }: Review, isShown: boolean) {
  const chosenId = chosen?.id ?? null;
  const place = clause ?? chosen?.clauseKey ?? null;
  useEffect(() => {
    const found = chosenId === null ? null : pane.current?.querySelector(`[data-finding~="${chosenId}"]`);
    const byClause = place === null ? null : pane.current?.querySelector(`[data-clause="${CSS.escape(place)}"]`);
    const wanted = found?.closest('.blk') ?? byClause;
    scrollWithin(pane.current, wanted);
    // Text that was out of view had a guessed height until it is drawn.
    const again = window.setTimeout(() => scrollWithin(pane.current, wanted), DRAWN_MS);
    return () => window.clearTimeout(again);
    // A pane that comes into view, or shows the other version, is scrolled anew.
  }, [pane, chosenId, place, showsOriginal, isShown]);
  return place;
}

export function TextPane(props: TextPaneProps) {
  const { document, review, decisions, isShown } = props;
  const words = useProgrammeWords().document;
  const pane = useRef<HTMLElement>(null);
  const { showsOriginal } = review;
  const place = useFollow(pane, review, isShown);
  const [making, setMaking] = useState<Making | null>(null);
  const mayAdd = document.mayDecide && !showsOriginal;
  const make = (kind: Making['kind'], passage: Passage) => setMaking({ kind, passage });
  const pressed = useTextKeys(pane, mayAdd ? make : null);
  return (
    <article className="doc" aria-label={words.text} ref={pane} tabIndex={0} onKeyDown={pressed}>
      <div className="doc-version">
        {mayAdd ? <TextKeyHints /> : null}
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
      {mayAdd ? (
        <SelectionAdder
          pane={pane}
          document={document}
          add={decisions.add}
          onAdded={review.choose}
          making={making}
          onMaking={setMaking}
        />
      ) : null}
    </article>
  );
}

function Blocks({
  document,
  blocks,
  review,
  marks,
  place,
  onOpenFinding,
}: TextPaneProps & { readonly place: string | null }) {
  const { showsOriginal, chosen, lit, setLit, chooseById } = review;
  const words = useProgrammeWords().document;
  const chosenId = chosen?.id ?? null;
  const shown = useMemo(() => (showsOriginal ? originalBlocks(document) : blocks), [document, blocks, showsOriginal]);
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
  const linksOf = ({ findings }: TextBlock) => ({
    taskIds,
    marks,
    chosen: chosenId !== null && findings.includes(chosenId) ? chosenId : null,
    lit: lit !== null && findings.includes(lit) ? lit : null,
    onOpen: open,
    onLight: setLit,
  });
  return (
    <div className={showsOriginal ? 'txt raw' : 'txt'}>
      {shown.map((block) => {
        if (block.kind === 'page-break')
          return <hr key={block.key} className="page-break" aria-label={words.pageBreak} />;
        if (block.kind === 'table') return <TableView key={block.key} block={block} {...linksOf(block)} />;
        const isPlace = chosenId === null && block.clauseKey !== null && block.clauseKey === place;
        return <TextBlockView key={block.key} block={block} isPlace={isPlace} {...linksOf(block)} />;
      })}
    </div>
  );
}
