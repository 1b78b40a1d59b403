import { type KeyboardEvent, type RefObject, useEffect, useRef, useState } from 'react';
import type { Amendment, DocumentAmendments } from '#contract/amendment.ts';
import { useAmendmentWords } from '../use-amendment-words.ts';
import { isPlainKey } from '../../ui/plain-key.ts';
import { AmendmentCard, type AmendmentMode } from './amendment-card.tsx';
import { AMENDMENTS } from './findings.ts';
import type { Review } from './use-review.ts';
import { useAmendmentActs } from './use-amendments.ts';

interface AmendmentListProps {
  readonly view: DocumentAmendments;
  readonly review: Review;
  readonly onOpenText: () => void;
}

function nextOpen(list: readonly Amendment[], after: number): number | null {
  const at = list.findIndex(({ id }) => id === after);
  const rest = [...list.slice(at + 1), ...list.slice(0, Math.max(at, 0))];
  return rest.find(({ status }) => status === 'proposed')?.id ?? after;
}

/** The change in hand, and going from change to change; the text beside it shows the clause. */
function useChosen({ view, review }: AmendmentListProps, list: RefObject<HTMLUListElement | null>) {
  const { amendments } = view;
  const [chosenId, setChosen] = useState<number | null>(null);
  const [mode, setMode] = useState<AmendmentMode>('read');
  const wantsFocus = useRef(false);
  useEffect(() => {
    if (!wantsFocus.current) return;
    wantsFocus.current = false;
    list.current?.querySelector<HTMLElement>(`#dieu-chinh-${chosenId} .name`)?.focus();
  }, [list, chosenId]);
  const goTo = (id: number | null) => {
    wantsFocus.current = true;
    setMode('read');
    setChosen(id);
    const clause = amendments.find((each) => each.id === id)?.clauseKey;
    if (clause) review.change({ clause, muc: null, loc: AMENDMENTS });
  };
  const step = (by: 1 | -1) => () => {
    const at = amendments.findIndex(({ id }) => id === chosenId);
    goTo(amendments[at === -1 ? 0 : Math.min(Math.max(at + by, 0), amendments.length - 1)]?.id ?? null);
  };
  return { chosen: amendments.find(({ id }) => id === chosenId) ?? null, chosenId, mode, setMode, goTo, step };
}

/** Deciding on the change in hand, and the keys for it: j, k, Enter, x. */
function useHand(props: AmendmentListProps, list: RefObject<HTMLUListElement | null>) {
  const { amendments, mayDecide, documentId } = props.view;
  const acts = useAmendmentActs(documentId);
  const { chosen, chosenId, mode, setMode, goTo, step } = useChosen(props, list);
  const confirm = () => {
    if (chosen?.status !== 'proposed' || acts.decide.isPending) return;
    if (chosen.kind !== 'add' && chosen.item === null) return setMode('choose');
    if (chosen.conflicts.length > 0) return setMode('confirm-anyway');
    const onSuccess = () => goTo(nextOpen(amendments, chosen.id));
    acts.decide.mutate({ amendment: chosen, verb: 'confirm' }, { onSuccess });
  };
  const mayAct = mayDecide && chosen?.status === 'proposed';
  const keys: Record<string, (() => void) | undefined> = {
    j: step(1),
    ArrowDown: step(1),
    k: step(-1),
    ArrowUp: step(-1),
    ...(mayAct ? { Enter: confirm, x: () => setMode('reject') } : {}),
  };
  const pressed = (event: KeyboardEvent<HTMLElement>) => {
    const act = isPlainKey(event, 'name') ? keys[event.key] : undefined;
    if (!act) return;
    event.preventDefault();
    act();
  };
  const onDecided = () => goTo(nextOpen(amendments, chosenId ?? 0));
  return { acts, chosenId, mode, setMode, goTo, confirm, pressed, onDecided };
}

export function AmendmentList(props: AmendmentListProps) {
  const { view, onOpenText } = props;
  const { amendments: words } = useAmendmentWords();
  const list = useRef<HTMLUListElement>(null);
  const hand = useHand(props, list);
  return (
    <ul ref={list} className="cards" aria-label={words.list} onKeyDown={hand.pressed}>
      {view.amendments.map((amendment) => (
        <AmendmentCard
          key={amendment.id}
          amendment={amendment}
          programmeId={view.programme?.id ?? 0}
          isChosen={amendment.id === hand.chosenId}
          mayDecide={view.mayDecide}
          mode={amendment.id === hand.chosenId ? hand.mode : 'read'}
          onMode={hand.setMode}
          acts={hand.acts}
          onChoose={() => hand.goTo(amendment.id)}
          onConfirm={hand.confirm}
          onDecided={hand.onDecided}
          onOpenText={onOpenText}
        />
      ))}
    </ul>
  );
}
