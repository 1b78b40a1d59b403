import { type KeyboardEvent, type RefObject, useEffect, useMemo, useRef, useState } from 'react';
import type { DocumentView, Proposal } from '#contract/programme.ts';
import { ApiProblem } from '../../api.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { isPlainKey } from '../../ui/plain-key.ts';
import { scrollWithin } from '../../ui/scroll-within.ts';
import { Segments } from '../../ui/segments.tsx';
import { Empty } from '../../ui/states.tsx';
import { useProgrammeWords } from '../use-programme-words.ts';
import { AcceptMany } from './accept-many.tsx';
import { FindingCard, type Mode } from './finding-card.tsx';
import type { FindingsPaneProps } from './findings-pane-props.ts';
import { isDoubtful, neighbour, nextOpen } from './findings.ts';
import { KeyHints } from './key-hints.tsx';
import { duplicatesOf } from './merge-offer.tsx';
import type { Decisions } from './use-decisions.ts';
import type { Review } from './use-review.ts';

const NONE: readonly Proposal[] = [];

/** The item in hand with its form, kept by item: another item begins as one to be read. */
interface Opened {
  readonly id: number | null;
  readonly mode: Mode;
}

/** When a form closes, its item comes into view again and has the focus, so that the keys go on working. */
function useCameBack(list: RefObject<HTMLUListElement | null>, chosenId: number | null, mode: Mode) {
  const before = useRef({ chosenId, mode });
  useEffect(() => {
    const { chosenId: wasChosen, mode: was } = before.current;
    before.current = { chosenId, mode };
    if (mode !== 'read' || was === 'read' || wasChosen !== chosenId) return;
    const card = list.current?.querySelector(`#muc-${chosenId}`);
    scrollWithin(list.current?.closest<HTMLElement>('.right') ?? null, card);
    card?.querySelector<HTMLElement>('.name')?.focus({ preventScroll: true });
  }, [list, chosenId, mode]);
}

/** A button elsewhere on the page led to an item: its card takes the focus, wherever it was before. */
function useFocusAsked(list: RefObject<HTMLUListElement | null>, { toFocus, chosen, focused }: Review) {
  const isHere = toFocus !== null && toFocus === chosen?.id;
  useEffect(() => {
    const name = isHere ? list.current?.querySelector<HTMLElement>(`#muc-${toFocus} .name`) : null;
    if (!name) return;
    name.focus({ preventScroll: true });
    focused();
  });
}

/** Going from item to item, deciding, and the keys for it. */
function useHand({ document, review, decisions }: FindingsPaneProps, list: RefObject<HTMLUListElement | null>) {
  const wantsFocus = useRef(false);
  const { shown, chosen, choose } = review;
  const chosenId = chosen?.id ?? null;
  const [opened, setOpened] = useState<Opened>({ id: null, mode: 'read' });
  const setMode = (mode: Mode) => setOpened({ id: chosenId, mode });
  useEffect(() => {
    if (!wantsFocus.current) return;
    wantsFocus.current = false;
    list.current?.querySelector<HTMLElement>(`#muc-${chosenId} .name`)?.focus({ preventScroll: true });
  }, [list, chosenId]);
  useFocusAsked(list, review);
  const mode = opened.id === chosenId ? opened.mode : 'read';
  useCameBack(list, chosenId, mode);
  const goTo = (id: number | null) => {
    wantsFocus.current = true;
    // A form that was left open does not open again when its item comes back.
    setOpened({ id: null, mode: 'read' });
    choose(shown.find((each) => each.id === id) ?? null);
  };
  const accept = () => {
    if (chosen?.status !== 'proposed') return;
    const next = nextOpen(shown, chosen.id);
    decisions.decide.mutate({ proposal: chosen, verb: 'accept' });
    goTo(next);
  };
  const step = (by: 1 | -1) => () => goTo(neighbour(shown, chosenId, by));
  const mayAct = document.mayDecide && chosen?.status === 'proposed';
  const acts: Record<string, (() => void) | undefined> = {
    j: step(1),
    ArrowDown: step(1),
    k: step(-1),
    ArrowUp: step(-1),
    ...(mayAct ? { Enter: accept, e: () => setMode('edit'), x: () => setMode('reject') } : {}),
  };
  const pressed = (event: KeyboardEvent<HTMLElement>) => {
    const act = isPlainKey(event, 'name') ? acts[event.key] : undefined;
    if (!act) return;
    event.preventDefault();
    act();
  };
  return { mode, setMode, goTo, accept, pressed };
}

export function FindingList(props: FindingsPaneProps) {
  const { document, review, marks, decisions, onOpenText } = props;
  const words = useProgrammeWords().document;
  const { shown, chosen, choose, tab } = review;
  const list = useRef<HTMLUListElement>(null);
  const hand = useHand(props, list);
  const offers = useMemo(
    () => new Map(document.proposals.map((each) => [each.id, duplicatesOf(document, each)])),
    [document],
  );
  if (shown.length === 0) return <Empty>{words.noneInTab[tab]}</Empty>;
  return (
    <>
      <FindingTools {...props} />
      <LateRefusal {...props} onShow={hand.goTo} />
      <ul ref={list} onKeyDown={hand.pressed} className="cards">
        {shown.map((proposal) => (
          <FindingCard
            key={proposal.id}
            proposal={proposal}
            mark={marks.get(proposal.id) ?? ''}
            isChosen={proposal.id === chosen?.id}
            isLit={proposal.id === review.lit}
            mode={proposal.id === chosen?.id ? hand.mode : 'read'}
            onMode={hand.setMode}
            mayDecide={document.mayDecide}
            decisions={decisions}
            onChoose={choose}
            onLight={review.setLit}
            onAccept={hand.accept}
            onDecided={() => hand.goTo(nextOpen(shown, proposal.id))}
            onOpenText={onOpenText}
            source={props.sources.get(proposal.id)}
            duplicates={offers.get(proposal.id) ?? NONE}
            marks={marks}
          />
        ))}
      </ul>
    </>
  );
}

/** A confirmation that the server refused after the next item was already in hand. */
function LateRefusal({ review, decisions, onShow }: FindingsPaneProps & { readonly onShow: (id: number) => void }) {
  const { acting } = useProgrammeWords();
  const { decide } = decisions;
  const proposal = decide.variables?.proposal;
  if (!decide.error || !proposal || proposal.id === review.chosen?.id) return null;
  const { content } = proposal;
  const name = content.kind === 'task' ? content.task.title : content.target.name;
  return (
    <div className="late">
      <Notice
        kind="bad"
        live
        title={`${acting.failed(name)}.`}
        actions={
          <Button small onClick={() => onShow(proposal.id)}>
            {acting.back}
          </Button>
        }
      >
        {decide.error instanceof ApiProblem ? decide.error.detail : null}
      </Notice>
    </div>
  );
}

const orders = ['doubtfulFirst', 'byText'] as const;

function FindingTools({ document, review, decisions }: FindingsPaneProps) {
  const words = useProgrammeWords().document;
  return (
    <div className="finding-tools">
      <Segments
        quiet
        label={words.order}
        options={orders}
        words={words}
        chosen={review.doubtfulFirst ? 'doubtfulFirst' : 'byText'}
        onChoose={(order) => review.change({ xep: order === 'byText' ? 'van-ban' : null })}
      />
      {document.mayDecide ? (
        <>
          <KeyHints />
          <AcceptKind
            document={document}
            kind={review.tab === 'targets' ? 'target' : 'task'}
            acceptAll={decisions.acceptAll}
          />
        </>
      ) : null}
    </div>
  );
}

interface AcceptKindProps {
  readonly document: DocumentView;
  readonly kind: 'target' | 'task';
  readonly acceptAll: Decisions['acceptAll'];
}

/** For those who have read the list to its end: the rest of it in one act. */
function AcceptKind({ document, kind, acceptAll }: AcceptKindProps) {
  const { document: words } = useProgrammeWords();
  const open = document.proposals.filter(({ content, status }) => content.kind === kind && status === 'proposed');
  if (open.length === 0) return null;
  return (
    <AcceptMany
      small
      which={{ atLeast: 0, kind }}
      words={words.acceptAll[kind === 'target' ? 'targets' : 'tasks'](open.length)}
      explain={words.acceptAllExplain(open.length, open.filter(isDoubtful).length)}
      acceptAll={acceptAll}
    />
  );
}
