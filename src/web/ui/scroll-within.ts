/** Brings an element into view in its own pane where the pane scrolls, else on the page; a hidden pane is left alone. */
export function scrollWithin(pane: HTMLElement | null, element: Element | null | undefined): void {
  if (!pane || !(element instanceof HTMLElement) || pane.offsetParent === null) return;
  const scrolls = pane.scrollHeight > pane.clientHeight + 1 && getComputedStyle(pane).overflowY !== 'visible';
  if (!scrolls) {
    element.scrollIntoView({ block: 'center' });
    return;
  }
  const box = element.getBoundingClientRect();
  const frame = pane.getBoundingClientRect();
  const isSeen = box.top >= frame.top + 48 && box.bottom <= frame.bottom;
  if (!isSeen)
    pane.scrollTo({ top: pane.scrollTop + box.top - frame.top - Math.max(56, (frame.height - box.height) / 3) });
}
