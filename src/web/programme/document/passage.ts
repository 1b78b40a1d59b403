/** Words of the decision out of which a person makes an item. */
export interface Passage {
  readonly words: string;
  readonly clauseKey: string;
  readonly top: number;
  readonly left: number;
}

const LEAST = 3;

/** The passage that a range of the page holds, with the clause where it begins; null outside the decision's clauses. */
export function passageOfRange(range: Range, words: string): Passage | null {
  const start = range.startContainer instanceof Element ? range.startContainer : range.startContainer.parentElement;
  const clause = start?.closest<HTMLElement>('[data-clause]');
  const plain = words.replace(/\s+/gu, ' ').trim();
  if (!clause || plain.length < LEAST) return null;
  const box = range.getBoundingClientRect();
  return {
    words: plain,
    clauseKey: clause.dataset['clause'] ?? '',
    top: box.bottom + 6,
    left: Math.max(8, Math.min(box.left, window.innerWidth - 380)),
  };
}

/** What is selected in the pane, with the clause where the selection begins. */
export function readPassage(pane: HTMLElement | null): Passage | null {
  const selection = window.getSelection();
  if (!pane || !selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  return pane.contains(range.startContainer) ? passageOfRange(range, selection.toString()) : null;
}
