import { useLayoutEffect, useState } from 'react';
import type { Place } from './sheet-state.ts';

export interface CellFocus {
  readonly register: (place: Place, element: HTMLElement | null) => void;
  /** The next move takes the browser's focus along; a mouse click has put it there already. */
  readonly want: () => void;
}

/** Puts the browser's focus where the sheet's is. */
export function useCellFocus(at: Place): CellFocus {
  const [cells] = useState(makeCellFocus);
  useLayoutEffect(() => cells.follow(at), [cells, at]);
  return cells;
}

function makeCellFocus(): CellFocus & { readonly follow: (at: Place) => void } {
  const elements = new Map<string, HTMLElement>();
  let wanted = false;
  return {
    register: (place, element) => {
      if (element) elements.set(nameOf(place), element);
      else elements.delete(nameOf(place));
    },
    want: () => {
      wanted = true;
    },
    follow: (at) => {
      const element = elements.get(nameOf(at));
      if (!wanted || !element) return;
      wanted = false;
      element.focus();
      // A cell that kept the focus gets no event of its own, and what is typed next has to replace its text.
      if (element instanceof HTMLInputElement) element.select();
      element.scrollIntoView({ block: 'nearest' });
    },
  };
}

const nameOf = (place: Place) => `${place.row}:${place.column}`;
