import { useLayoutEffect, useRef } from 'react';

const AFTER_CLOSING_MS = 20;

/** What had the focus before a window opened gets it back when it closes, unless it went elsewhere meanwhile. */
export function useFocusBack(opened: boolean): void {
  const before = useRef<Element | null>(null);
  useLayoutEffect(() => {
    if (opened) {
      before.current = document.activeElement;
      return undefined;
    }
    const timer = setTimeout(() => {
      const isLost = document.activeElement === null || document.activeElement === document.body;
      if (isLost && before.current instanceof HTMLElement) before.current.focus({ preventScroll: true });
    }, AFTER_CLOSING_MS);
    return () => clearTimeout(timer);
  }, [opened]);
}
