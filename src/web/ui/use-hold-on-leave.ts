import { useEffect } from 'react';

/** While something typed is not kept yet, the browser asks before the page is closed. */
export function useHoldOnLeave(held: boolean): void {
  useEffect(() => {
    if (!held) return undefined;
    const hold = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', hold);
    return () => window.removeEventListener('beforeunload', hold);
  }, [held]);
}
