import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import type { DocumentView } from '#contract/programme.ts';
import { useText } from '../../text/text.tsx';
import { scrollWithin } from '../../ui/scroll-within.ts';
import { Segments } from '../../ui/segments.tsx';
import { Empty } from '../../ui/states.tsx';
import { TabStrip } from '../../ui/tab-strip.tsx';
import { AcceptMany } from './accept-many.tsx';
import { CitationList } from './citation-list.tsx';
import { FindingCard, type Mode } from './finding-card.tsx';
import { findingTabs, isDoubtful, neighbour, nextOpen, tabOf } from './findings.ts';
import { GapList } from './gap-list.tsx';
import { KeyHints } from './key-hints.tsx';
import { RepairTable } from './repair-table.tsx';
import type { Decisions } from './use-decisions.ts';
import type { Review } from './use-review.ts';

interface FindingsPaneProps {
  readonly document: DocumentView;
  readonly review: Review;
  readonly marks: ReadonlyMap<number, string>;
  readonly decisions: Decisions;
  readonly isShown: boolean;
  readonly onOpenText: () => void;
}

export function FindingsPane(props: FindingsPaneProps) {
  const { document, review, decisions } = props;
  const words = useText().programme.document;
  const pane = useRef<HTMLDivElement>(null);
  const chosenId = review.chosen?.id ?? null;
  useEffect(() => {
    if (chosenId !== null) scrollWithin(pane.current, pane.current?.querySelector(`#muc-${chosenId}`));
  }, [chosenId, props.isShown]);
  const counted = (tab: (typeof findingTabs)[number]) =>
    tab === 'citations'
      ? document.citations.length
      : document.proposals.filter((each) => each.status !== 'rejected' && tabOf(each) === tab).length;
  const tabs = findingTabs.map((key) => ({
    key,
    words: (
      <>
        {words.tabs[key]}{' '}
        <b className={document.proposals.some((each) => tabOf(each) === key && isDoubtful(each)) ? 'w' : ''}>
          {counted(key)}
        </b>
      </>
    ),
  }));
  return (
    <div className="right" ref={pane}>
      <TabStrip
        label={words.findings}
        tabs={tabs}
        chosen={review.tab}
        onChoose={(loc) => review.change({ loc, muc: null })}
      >
        {review.tab === 'citations' ? (
          <CitationList
            document={document}
            onOpen={(clause) => review.change({ clause, muc: null })}
            onOpenText={props.onOpenText}
          />
        ) : (
          <FindingList {...props} />
        )}
      </TabStrip>
      <GapList
        document={document}
        onOpen={(clause) => {
          review.change({ clause, muc: null });
          props.onOpenText();
        }}
      />
      <RepairTable document={document} repair={decisions.repair} />
    </div>
  );
}

const orders = ['doubtfulFirst', 'byText'] as const;

function FindingList({ document, review, marks, decisions, onOpenText }: FindingsPaneProps) {
  const words = useText().programme.document;
  const list = useRef<HTMLUListElement>(null);
  const [mode, setMode] = useState<Mode>('read');
  const wantsFocus = useRef(false);
  const { shown, chosen, choose, tab } = review;
  const chosenId = chosen?.id ?? null;
  useEffect(() => {
    setMode('read');
    if (!wantsFocus.current) return;
    wantsFocus.current = false;
    list.current?.querySelector<HTMLElement>(`#muc-${chosenId} .name`)?.focus({ preventScroll: true });
  }, [chosenId]);
  const goTo = (id: number | null) => {
    wantsFocus.current = true;
    choose(shown.find((each) => each.id === id) ?? null);
  };
  const accept = () => {
    if (chosen?.status !== 'proposed' || decisions.decide.isPending) return;
    const next = nextOpen(shown, chosen.id);
    decisions.decide.mutate({ proposal: chosen, verb: 'accept' }, { onSuccess: () => goTo(next) });
  };
  const pressed = (event: KeyboardEvent<HTMLElement>) => {
    if (
      !(event.target instanceof HTMLElement) ||
      !event.target.classList.contains('name') ||
      event.ctrlKey ||
      event.metaKey ||
      event.altKey
    )
      return;
    const mayAct = document.mayDecide && chosen?.status === 'proposed';
    const acts: Record<string, (() => void) | undefined> = {
      j: () => goTo(neighbour(shown, chosenId, 1)),
      ArrowDown: () => goTo(neighbour(shown, chosenId, 1)),
      k: () => goTo(neighbour(shown, chosenId, -1)),
      ArrowUp: () => goTo(neighbour(shown, chosenId, -1)),
      ...(mayAct ? { Enter: accept, e: () => setMode('edit'), x: () => setMode('reject') } : {}),
    };
    const act = acts[event.key];
    if (!act) return;
    event.preventDefault();
    act();
  };
  if (shown.length === 0) return <Empty>{words.noneInTab[tab]}</Empty>;
  return (
    <>
      <div className="finding-tools">
        <Segments
          quiet
          label={words.order}
          options={orders}
          words={words}
          chosen={review.doubtfulFirst ? 'doubtfulFirst' : 'byText'}
          onChoose={(order) => review.change({ xep: order === 'byText' ? 'van-ban' : null })}
        />
        {document.mayDecide ? <KeyHints /> : null}
        {document.mayDecide ? (
          <AcceptKind
            document={document}
            kind={tab === 'targets' ? 'target' : 'task'}
            acceptAll={decisions.acceptAll}
          />
        ) : null}
      </div>
      <ul ref={list} onKeyDown={pressed} className="cards">
        {shown.map((proposal) => (
          <FindingCard
            key={proposal.id}
            proposal={proposal}
            mark={marks.get(proposal.id) ?? ''}
            isChosen={proposal.id === chosenId}
            isLit={proposal.id === review.lit}
            mode={proposal.id === chosenId ? mode : 'read'}
            onMode={setMode}
            mayDecide={document.mayDecide}
            decisions={decisions}
            onChoose={choose}
            onLight={review.setLit}
            onAccept={accept}
            onDecided={() => goTo(nextOpen(shown, proposal.id))}
            onOpenText={onOpenText}
          />
        ))}
      </ul>
    </>
  );
}

interface AcceptKindProps {
  readonly document: DocumentView;
  readonly kind: 'target' | 'task';
  readonly acceptAll: Decisions['acceptAll'];
}

/** For those who have read the list to its end: the rest of it in one act. */
function AcceptKind({ document, kind, acceptAll }: AcceptKindProps) {
  const { document: words } = useText().programme;
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
