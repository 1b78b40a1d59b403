import { useLayoutEffect, useRef } from 'react';
import type { Place } from './sheet-state.ts';

export interface CellFocus {
  readonly register: (place: Place, element: HTMLElement | null) => void;
  /** The next move takes the browser's focus along; a mouse click has put it there already. */
  readonly want: () => void;
}

/** Puts the browser's focus where the sheet's is. */
export function useCellFocus(at: Place): CellFocus {
  const elements = useRef(new Map<string, HTMLElement>());
  const wanted = useRef(false);
  useLayoutEffect(() => {
    const element = elements.current.get(nameOf(at));
    if (!wanted.current || !element) return;
    wanted.current = false;
    element.focus();
    element.scrollIntoView({ block: 'nearest' });
  }, [at]);
  return {
    register: (place, element) => {
      if (element) elements.current.set(nameOf(place), element);
      else elements.current.delete(nameOf(place));
    },
    want: () => {
      wanted.current = true;
    },
  };
}

const nameOf = (place: Place) => `${place.row}:${place.column}`;
